using Reconciler.Language.Yaml;

namespace Reconciler.Editing;

/// <summary>Compares trees as they are written: maps with the order of their keys, since that of variables to set means something.</summary>
internal static class OrderedEquality
{
    /// <summary>True when two trees are written the same: equal scalars of one kind, items in the same order, keys in the same order.</summary>
    public static bool Same(Node a, Node b) => ReferenceEquals(a, b) || (a, b) switch
    {
        (ScalarNode x, ScalarNode y) => x.Kind == y.Kind && (x.Kind == ScalarKind.Null || x.Text == y.Text),
        (ListNode x, ListNode y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(pair => Same(pair.First, pair.Second)),
        (MapNode x, MapNode y) => x.Count == y.Count && x.Entries.Zip(y.Entries).All(pair => pair.First.Name == pair.Second.Name && Same(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
