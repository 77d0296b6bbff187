using Reconciler.Compilation.Canonical;
using Reconciler.Loading.Yaml;

namespace Reconciler.Diffing;

/// <summary>
/// Matches the items of two lists: equal items first, by longest common subsequence, then items in the gaps that are of the same kind and name.
/// An inserted step does not make the rest look changed.
/// </summary>
internal static class ListAlignment
{
    /// <summary>The pairs in order; one side is null for an item that is only in the other list.</summary>
    public static IReadOnlyList<(Node? Before, Node? After)> Align(IReadOnlyList<Node> before, IReadOnlyList<Node> after)
    {
        var pairs = new List<(Node?, Node?)>();
        var (i, j) = (0, 0);
        foreach (var (a, b) in CommonSubsequence(before, after))
        {
            AlignGap(before, i, a, after, j, b, pairs);
            pairs.Add((before[a], after[b]));
            (i, j) = (a + 1, b + 1);
        }

        AlignGap(before, i, before.Count, after, j, after.Count, pairs);
        return pairs;
    }

    private static void AlignGap(
        IReadOnlyList<Node> before, int i, int iEnd, IReadOnlyList<Node> after, int j, int jEnd, List<(Node?, Node?)> pairs)
    {
        while (i < iEnd && j < jEnd)
        {
            var match = Enumerable.Range(j, jEnd - j).FirstOrDefault(k => ItemLabel(before[i]) == ItemLabel(after[k]), -1);
            if (match < 0)
            {
                pairs.Add((before[i++], null));
                continue;
            }

            while (j < match)
            {
                pairs.Add((null, after[j++]));
            }

            pairs.Add((before[i++], after[j++]));
        }

        for (; i < iEnd; i++)
        {
            pairs.Add((before[i], null));
        }

        for (; j < jEnd; j++)
        {
            pairs.Add((null, after[j]));
        }
    }

    private static string ItemLabel(Node item) => item is MapNode ? DiffPath.Item("", item) : "";

    private static List<(int Before, int After)> CommonSubsequence(IReadOnlyList<Node> a, IReadOnlyList<Node> b)
    {
        var lengths = new int[a.Count + 1, b.Count + 1];
        var same = new bool[a.Count, b.Count];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                same[i, j] = NodeEquality.Same(a[i], b[j]);
                lengths[i, j] = same[i, j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (same[i, j])
            {
                pairs.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }
}
