using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Archy;

/// <summary>Walks an Archy document.</summary>
internal static class ArchyWalk
{
    /// <summary>
    /// Every list item that is a map with one key, as actions, tasks, menus and variables are: its key and what is below it. In document order.
    /// </summary>
    public static IEnumerable<(string Key, MapNode Value)> Items(Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Items(entry.Value)),
        ListNode list => list.Items.SelectMany(ItemsOfList),
        _ => [],
    };

    private static IEnumerable<(string Key, MapNode Value)> ItemsOfList(Node item)
    {
        if (item is MapNode { Entries: [var only] } && only.Value is MapNode value)
        {
            yield return (only.Name, value);
        }

        foreach (var nested in Items(item))
        {
            yield return nested;
        }
    }
}
