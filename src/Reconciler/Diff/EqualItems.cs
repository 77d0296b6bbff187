namespace Reconciler.Diff;

/// <summary>
/// Finds items that two lists have in the same order, by number (<see cref="NodeClasses"/>): a longest common subsequence where the lists are short,
/// and around items that occur once where they are long. Time and memory stay close to linear.
/// </summary>
internal sealed class EqualItems
{
    // The table of a subsequence has a cell for each pair.
    private const int MostCells = 100_000;

    // Each level finds items that occur once between those of the level above; real lists need two or three.
    private const int MostLevels = 8;

    private readonly int[] _before;
    private readonly int[] _after;
    private readonly List<(int Before, int After)> _pairs = [];

    private EqualItems(int[] before, int[] after) => (_before, _after) = (before, after);

    /// <summary>The items that both lists have, as pairs of indexes, both ascending.</summary>
    /// <param name="before">The numbers of the items of one list.</param>
    /// <param name="after">The numbers of the items of the other.</param>
    public static IReadOnlyList<(int Before, int After)> Of(int[] before, int[] after)
    {
        var items = new EqualItems(before, after);
        items.Add(0, before.Length, 0, after.Length, MostLevels);
        return items._pairs;
    }

    // Most edits leave most of a list alone, so what both lists begin and end with is matched first.
    private void Add(int i, int iEnd, int j, int jEnd, int levels)
    {
        while (i < iEnd && j < jEnd && _before[i] == _after[j])
        {
            _pairs.Add((i++, j++));
        }

        var tail = 0;
        while (iEnd - tail > i && jEnd - tail > j && _before[iEnd - tail - 1] == _after[jEnd - tail - 1])
        {
            tail++;
        }

        AddMiddle(i, iEnd - tail, j, jEnd - tail, levels);
        for (; tail > 0; tail--)
        {
            _pairs.Add((iEnd - tail, jEnd - tail));
        }
    }

    private void AddMiddle(int i, int iEnd, int j, int jEnd, int levels)
    {
        if (i == iEnd || j == jEnd)
        {
            return;
        }

        if ((long)(iEnd - i) * (jEnd - j) <= MostCells)
        {
            AddSubsequence(i, iEnd, j, jEnd);
        }
        else if (levels > 0 && LongestGrowing(OnlyOnes(i, iEnd, j, jEnd)) is { Count: > 0 } anchors)
        {
            foreach (var (a, b) in anchors)
            {
                Add(i, a, j, b, levels - 1);
                _pairs.Add((a, b));
                (i, j) = (a + 1, b + 1);
            }

            Add(i, iEnd, j, jEnd, levels - 1);
        }
    }

    private void AddSubsequence(int i, int iEnd, int j, int jEnd)
    {
        var (n, m) = (iEnd - i, jEnd - j);
        var lengths = new int[n + 1, m + 1];
        for (var a = n - 1; a >= 0; a--)
        {
            for (var b = m - 1; b >= 0; b--)
            {
                lengths[a, b] = _before[i + a] == _after[j + b] ? lengths[a + 1, b + 1] + 1 : Math.Max(lengths[a + 1, b], lengths[a, b + 1]);
            }
        }

        for (int a = 0, b = 0; a < n && b < m;)
        {
            if (_before[i + a] == _after[j + b])
            {
                _pairs.Add((i + a++, j + b++));
            }
            else if (lengths[a + 1, b] >= lengths[a, b + 1])
            {
                a++;
            }
            else
            {
                b++;
            }
        }
    }

    private List<(int Before, int After)> OnlyOnes(int i, int iEnd, int j, int jEnd)
    {
        var after = new Dictionary<int, int>(jEnd - j);
        for (; j < jEnd; j++)
        {
            after[_after[j]] = after.ContainsKey(_after[j]) ? -1 : j;
        }

        var counts = new Dictionary<int, int>(iEnd - i);
        for (var a = i; a < iEnd; a++)
        {
            counts[_before[a]] = counts.GetValueOrDefault(_before[a]) + 1;
        }

        var pairs = new List<(int, int)>();
        for (; i < iEnd; i++)
        {
            if (counts[_before[i]] == 1 && after.GetValueOrDefault(_before[i], -1) is >= 0 and var place)
            {
                pairs.Add((i, place));
            }
        }

        return pairs;
    }

    // Patience: each pile's top is the smallest end of a growing run of its length.
    private static List<(int Before, int After)> LongestGrowing(List<(int Before, int After)> pairs)
    {
        var tops = new List<int>();
        var previous = new int[pairs.Count];
        for (var at = 0; at < pairs.Count; at++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tops[middle]].After < pairs[at].After ? (middle + 1, high) : (low, middle);
            }

            previous[at] = low == 0 ? -1 : tops[low - 1];
            if (low == tops.Count)
            {
                tops.Add(at);
            }
            else
            {
                tops[low] = at;
            }
        }

        var longest = new List<(int, int)>(tops.Count);
        for (var at = tops.Count == 0 ? -1 : tops[^1]; at >= 0; at = previous[at])
        {
            longest.Add(pairs[at]);
        }

        longest.Reverse();
        return longest;
    }
}
