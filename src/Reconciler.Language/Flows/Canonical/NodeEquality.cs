using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Canonical;

/// <summary>Compares nodes by meaning: maps without order, lists with order, scalars by kind and text. Positions do not count.</summary>
internal static class NodeEquality
{
    /// <summary>True when both mean the same; null means that there is no node.</summary>
    public static bool Same(Node? a, Node? b) => (a, b) switch
    {
        (null, null) => true,
        (ScalarNode x, ScalarNode y) => x.Kind == y.Kind && x.Text == y.Text,
        (ListNode x, ListNode y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(pair => Same(pair.First, pair.Second)),
        (MapNode x, MapNode y) => x.Count == y.Count && x.Entries.All(entry => Same(entry.Value, y[entry.Name])),
        _ => false,
    };
}
