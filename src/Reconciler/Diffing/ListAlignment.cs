using Reconciler.Compilation.Canonical;
using Reconciler.Loading.Yaml;

namespace Reconciler.Diffing;

/// <summary>
/// Matches the items of two lists: equal items first, by longest common subsequence, then items in the gaps that are of the same kind and name.
/// An inserted step does not make the rest look changed.
/// </summary>
internal static class ListAlignment
{
    // The table of the subsequence has a cell for each pair. Beyond this many, lists are so different that kind and name serve as well.
    private const int MostCells = 4_000_000;

    /// <summary>The pairs in order; one side is null for an item that is only in the other list.</summary>
    public static IReadOnlyList<(Node? Before, Node? After)> Align(IReadOnlyList<Node> before, IReadOnlyList<Node> after)
    {
        var pairs = new List<(Node?, Node?)>(Math.Max(before.Count, after.Count));
        var (i, j) = (0, 0);
        foreach (var (a, b) in EqualItems(before, after))
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
        if (i < iEnd && j < jEnd)
        {
            var places = Enumerable.Range(j, jEnd - j).ToLookup(k => ItemLabel(after[k])).ToDictionary(same => same.Key, same => new Queue<int>(same), StringComparer.Ordinal);
            for (; i < iEnd; i++)
            {
                var match = places.TryGetValue(ItemLabel(before[i]), out var same) ? NextFrom(j, same) : -1;
                for (; j < match; j++)
                {
                    pairs.Add((null, after[j]));
                }

                pairs.Add((before[i], match < 0 ? null : after[j++]));
            }
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

    private static int NextFrom(int start, Queue<int> places)
    {
        while (places.TryDequeue(out var place))
        {
            if (place >= start)
            {
                return place;
            }
        }

        return -1;
    }

    private static string ItemLabel(Node item) => item is MapNode ? DiffPath.Item("", item) : "";

    // Most edits leave most of a list alone, so what both lists begin and end with is matched first.
    private static IEnumerable<(int Before, int After)> EqualItems(IReadOnlyList<Node> a, IReadOnlyList<Node> b)
    {
        var shorter = Math.Min(a.Count, b.Count);
        var start = 0;
        while (start < shorter && NodeEquality.Same(a[start], b[start]))
        {
            start++;
        }

        var tail = 0;
        while (tail < shorter - start && NodeEquality.Same(a[a.Count - 1 - tail], b[b.Count - 1 - tail]))
        {
            tail++;
        }

        var (n, m) = (a.Count - start - tail, b.Count - start - tail);
        var middle = (long)n * m > MostCells ? [] : CommonSubsequence(n, m, (i, j) => NodeEquality.Same(a[start + i], b[start + j]));
        return Enumerable.Range(0, start).Select(i => (i, i))
            .Concat(middle.Select(pair => (start + pair.Before, start + pair.After)))
            .Concat(Enumerable.Range(0, tail).Select(i => (a.Count - tail + i, b.Count - tail + i)));
    }

    private static List<(int Before, int After)> CommonSubsequence(int n, int m, Func<int, int, bool> areEqual)
    {
        var lengths = new int[n + 1, m + 1];
        var same = new bool[n, m];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                same[i, j] = areEqual(i, j);
                lengths[i, j] = same[i, j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < n && j < m;)
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
