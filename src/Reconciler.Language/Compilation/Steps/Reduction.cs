using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Steps;

/// <summary>Removes from a tree what its canonical form leaves out, and keeps the rest as it is written.</summary>
internal static class Reduction
{
    /// <summary>The reduced tree.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="canonical">Its canonical form.</param>
    /// <param name="key">The key that the tree is the value of, which decides how lists are ordered; empty for none.</param>
    public static Node Apply(Node node, Node canonical, string key = "") => (node, canonical) switch
    {
        (MapNode map, MapNode kept) => new MapNode(
            [.. map.Entries.Where(entry => kept[entry.Name] is not null).Select(entry => entry with { Value = Apply(entry.Value, kept[entry.Name]!, entry.Name) })],
            map.Position),
        (ListNode list, ListNode kept) => List(list, kept, key),
        (ScalarNode { Kind: ScalarKind.Null }, MapNode) => canonical,
        _ => node,
    };

    private static ListNode List(ListNode list, ListNode kept, string key)
    {
        var origins = Canonicalizer.Origins(key, list);
        var items = new Node[origins.Length];
        for (var i = 0; i < origins.Length; i++)
        {
            items[origins[i]] = Apply(list.Items[origins[i]], kept.Items[i]);
        }

        return new ListNode(items, list.Position);
    }
}
