using Reconciler.Compilation;
using Reconciler.Compilation.Canonical;
using Reconciler.Loading.Yaml;

namespace Reconciler.Diffing;

/// <summary>Compares two flows in canonical form. Maps are compared by key; items of a list are matched by what they are and are called, not by their index.</summary>
public static class FlowDiff
{
    /// <summary>Every difference; none when the flows mean the same.</summary>
    /// <param name="live">The flow as it is.</param>
    /// <param name="desired">The flow as it is to be.</param>
    public static IReadOnlyList<Change> Between(FlowDocument live, FlowDocument desired)
    {
        var changes = new List<Change>();
        Text("description", live.Description, desired.Description, changes);
        if (desired.Division is not null)
        {
            Text("division", live.Division, desired.Division, changes);
        }

        Maps("", live.Canonical, desired.Canonical, changes);
        return changes;
    }

    private static void Text(string path, string? before, string? after, List<Change> changes)
    {
        if (before != after)
        {
            changes.Add(new Change(before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed, path, before, after));
        }
    }

    private static void Nodes(string path, Node? before, Node? after, List<Change> changes)
    {
        if (NodeEquality.Same(before, after))
        {
            return;
        }

        switch (before, after)
        {
            case (MapNode a, MapNode b) when !NodeText.IsValue(a) || !NodeText.IsValue(b):
                Maps(path, a, b, changes);
                break;
            case (ListNode a, ListNode b):
                Lists(path, a, b, changes);
                break;
            case (null, { } added):
                changes.Add(new Change(ChangeKind.Added, path, null, NodeText.Of(added)));
                break;
            case ({ } removed, null):
                changes.Add(new Change(ChangeKind.Removed, path, NodeText.Of(removed), null));
                break;
            default:
                changes.Add(new Change(ChangeKind.Changed, path, NodeText.Of(before!), NodeText.Of(after!)));
                break;
        }
    }

    private static void Maps(string path, MapNode before, MapNode after, List<Change> changes)
    {
        foreach (var key in before.Entries.Concat(after.Entries).Select(entry => entry.Name).Distinct().Order(StringComparer.Ordinal))
        {
            Nodes(DiffPath.Property(path, key), before[key], after[key], changes);
        }
    }

    private static void Lists(string path, ListNode before, ListNode after, List<Change> changes)
    {
        foreach (var (old, @new) in ListAlignment.Align(before.Items, after.Items))
        {
            var itemPath = DiffPath.Item(path, @new ?? old!);
            Nodes(itemPath, Content(old), Content(@new), changes);
        }
    }

    // What an item is stands in the path already.
    private static Node? Content(Node? item) => item is MapNode { Entries: [var only] } ? only.Value : item;
}
