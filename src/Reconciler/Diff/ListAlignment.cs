using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>Matches the items of two lists in order: equal items first, then similar ones in the gaps. An inserted step does not make the rest look changed.</summary>
internal sealed class ListAlignment(NodeClasses classes, Likeness likeness)
{
    private readonly SimilarItems _similar = new(classes, likeness);

    /// <summary>The items that are matched, as pairs of indexes, both ascending.</summary>
    public IReadOnlyList<(int Before, int After)> Align(IReadOnlyList<Node> before, IReadOnlyList<Node> after)
    {
        var equal = EqualItems.Of([.. before.Select(item => classes[item])], [.. after.Select(item => classes[item])]);
        var pairs = new List<(int, int)>(equal.Count);
        var (i, j) = (0, 0);
        foreach (var (a, b) in equal)
        {
            _similar.Match(before, after, new ListGap(i, a, j, b), pairs);
            pairs.Add((a, b));
            (i, j) = (a + 1, b + 1);
        }

        _similar.Match(before, after, new ListGap(i, before.Count, j, after.Count), pairs);
        return pairs;
    }
}
