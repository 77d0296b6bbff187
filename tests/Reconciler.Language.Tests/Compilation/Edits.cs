using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Tests.Compilation;

/// <summary>Every small edit of a flow that changes what it does: another literal, another expression, one list item less.</summary>
internal static class Edits
{
    private static readonly HashSet<string> Values = ["exp", "lit", "tts", "var", "variable", "prompt", "dtmf", "seconds", "ms", "minutes", "voice"];

    // Not part of what a flow does, or derived from something else.
    private static readonly HashSet<string> LeftOut = ["name", "division", "referencedObjects", "refId"];

    public static IEnumerable<(string What, MapNode Body)> Of(MapNode body)
        => OfNode("", body).Select(edit => (edit.What, (MapNode)edit.Node));

    private static IEnumerable<(string What, Node Node)> OfNode(string key, Node node) => node switch
    {
        MapNode map => Enumerable.Range(0, map.Count)
            .Where(i => !LeftOut.Contains(map.Entries[i].Name))
            .SelectMany(i => OfNode(map.Entries[i].Name, map.Entries[i].Value).Select(edit => (edit.What, (Node)With(map, i, edit.Node)))),
        ListNode list => Enumerable.Range(0, list.Items.Count)
            .SelectMany(i => OfNode(key, list.Items[i])
                .Select(edit => (edit.What, (Node)With(list, i, edit.Node)))
                .Append(($"without item {i} of {key} at {At(list.Items[i])}", Without(list, i)))),
        ScalarNode scalar when Values.Contains(key) => [($"{key} at {At(scalar)}", Other(scalar))],
        _ => [],
    };

    private static SourcePosition At(Node node) => node.Position;

    private static ScalarNode Other(ScalarNode scalar) => scalar.Kind switch
    {
        ScalarKind.Boolean => ScalarNode.Boolean(!scalar.IsTrue, scalar.Position),
        ScalarKind.Integer => new ScalarNode($"{scalar.Text}7", ScalarKind.Integer, scalar.Position),
        _ => ScalarNode.String($"{scalar.Text}x", scalar.Position),
    };

    private static MapNode With(MapNode map, int index, Node value)
        => new([.. map.Entries.Select((entry, i) => i == index ? entry with { Value = value } : entry)], map.Position);

    private static ListNode With(ListNode list, int index, Node value) => new([.. list.Items.Select((item, i) => i == index ? value : item)], list.Position);

    private static ListNode Without(ListNode list, int index) => new([.. list.Items.Where((_, i) => i != index)], list.Position);
}
