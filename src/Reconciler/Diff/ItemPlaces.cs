using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>The paths of list items, and their places in their lists, in words.</summary>
internal static class ItemPlaces
{
    /// <summary>The path of a property.</summary>
    public static ChangePath Property(ChangePath parent, string key) => FlowShape.IsSilent(key) ? parent : parent.Property(key);

    /// <summary>The path of each item of a list, in order.</summary>
    public static IEnumerable<ChangePath> Of(ChangePath parent, ListNode list)
    {
        var counts = new Dictionary<(string, string?), int>();
        foreach (var item in list.Items)
        {
            var (kind, name, _) = FlowItem.Of(item);
            var ordinal = counts[(kind, name)] = counts.GetValueOrDefault((kind, name)) + 1;
            yield return kind.Length == 0 ? parent : FlowItem.HasBody(item) ? parent.Item(kind, name, ordinal) : parent.Property(kind);
        }
    }

    /// <summary>Where the item after this one stands: <c>first</c>, or <c>after disconnect</c>.</summary>
    public static string After(ChangePath? previous) => previous is null ? "first" : $"after {previous.Value.Last}";

    /// <summary>Every item of a flow, with its list, its path and its place in the list.</summary>
    public static IEnumerable<(Node Item, ListNode List, ChangePath Path, string Place)> All(ChangePath path, Node node)
    {
        if (node is MapNode map)
        {
            return map.Entries.SelectMany(entry => All(Property(path, entry.Name), entry.Value));
        }

        return node is ListNode list ? InList(path, list) : [];
    }

    private static IEnumerable<(Node Item, ListNode List, ChangePath Path, string Place)> InList(ChangePath path, ListNode list)
    {
        ChangePath? previous = null;
        foreach (var (item, at) in list.Items.Zip(Of(path, list)))
        {
            yield return (item, list, at, After(previous));
            foreach (var inner in All(at, FlowItem.Content(item)))
            {
                yield return inner;
            }

            previous = at;
        }
    }
}
