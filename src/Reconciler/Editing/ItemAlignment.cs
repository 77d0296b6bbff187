using Reconciler.Diff;
using Reconciler.Language.Yaml;

namespace Reconciler.Editing;

/// <summary>Matches the items of two lists for editing: what is left unmatched between two matches replaces each other as far as it goes.</summary>
internal static class ItemAlignment
{
    private static readonly Dictionary<string, string> NoRenames = [];

    /// <summary>Pairs of indexes into both lists, in order; one side is null for an item that only the other list has.</summary>
    public static IReadOnlyList<(int? Before, int? After)> Of(IReadOnlyList<Node> before, IReadOnlyList<Node> after)
    {
        var classes = NodeClasses.Of(Holding(before), Holding(after), NoRenames);
        var pairs = new List<(int?, int?)>();
        var (i, j) = (0, 0);
        foreach (var (a, b) in new ListAlignment(classes, new Likeness()).Align(before, after))
        {
            Replace(i, a, j, b, pairs);
            pairs.Add((a, b));
            (i, j) = (a + 1, b + 1);
        }

        Replace(i, before.Count, j, after.Count, pairs);
        return pairs;
    }

    private static void Replace(int i, int iEnd, int j, int jEnd, List<(int?, int?)> pairs)
    {
        while (i < iEnd || j < jEnd)
        {
            pairs.Add((i < iEnd ? i++ : null, j < jEnd ? j++ : null));
        }
    }

    private static MapNode Holding(IReadOnlyList<Node> items) => new([new MapEntry(ScalarNode.String("items", default), new ListNode([.. items], default))], default);
}
