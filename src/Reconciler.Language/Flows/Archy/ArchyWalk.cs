using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Archy;

/// <summary>Lists what an Archy document holds, for those that need not know where in the flow they are; <see cref="BodyWalker"/> is for those that do.</summary>
internal static class ArchyWalk
{
    /// <summary>Every entry of every map of a tree, in document order: an entry comes before those below its value.</summary>
    public static IEnumerable<MapEntry> Entries(Node root)
    {
        var open = new Stack<MapEntry>();
        Push(root, open);
        while (open.TryPop(out var entry))
        {
            yield return entry;
            Push(entry.Value, open);
        }
    }

    /// <summary>
    /// Every list item that is a map with one key, as actions, tasks, menus and variables are: its key and what is below it. In document order.
    /// </summary>
    public static IEnumerable<(string Key, MapNode Value)> Items(Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => Items(entry.Value)),
        ListNode list => list.Items.SelectMany(ItemsOfList),
        _ => [],
    };

    // The first entry ends up on top.
    private static void Push(Node node, Stack<MapEntry> open)
    {
        switch (node)
        {
            case MapNode map:
                for (var i = map.Count - 1; i >= 0; i--)
                {
                    open.Push(map.Entries[i]);
                }

                break;
            case ListNode list:
                for (var i = list.Items.Count - 1; i >= 0; i--)
                {
                    Push(list.Items[i], open);
                }

                break;
        }
    }

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
