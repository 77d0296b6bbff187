using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>
/// Matches items in a gap between equal ones, in order: those of the same kind and name, else those of the same kind and much the same content,
/// which were renamed. Where the gap is wide, by kind and name alone.
/// </summary>
internal sealed class SimilarItems(NodeClasses classes, Likeness likeness)
{
    /// <summary>From this share on, items of one kind count as the same thing in another wording.</summary>
    public const double Alike = 0.5;

    private const int MostCells = 2_500;

    /// <summary>Matches the items in a gap.</summary>
    /// <param name="before">One list.</param>
    /// <param name="after">The other.</param>
    /// <param name="pairs">Receives pairs of indexes, both ascending.</param>
    public void Match(IReadOnlyList<Node> before, IReadOnlyList<Node> after, ListGap gap, List<(int Before, int After)> pairs)
    {
        if (gap.BeforeCount == 0 || gap.AfterCount == 0)
        {
            return;
        }

        if ((long)gap.BeforeCount * gap.AfterCount <= MostCells)
        {
            MatchBest(before, after, gap, pairs);
        }
        else
        {
            MatchNames(before, after, gap, pairs);
        }
    }

    private void MatchBest(IReadOnlyList<Node> before, IReadOnlyList<Node> after, ListGap gap, List<(int, int)> pairs)
    {
        var (n, m) = (gap.BeforeCount, gap.AfterCount);
        var scores = new double[n, m];
        var best = new double[n + 1, m + 1];
        for (var a = n - 1; a >= 0; a--)
        {
            for (var b = m - 1; b >= 0; b--)
            {
                scores[a, b] = Score(before[gap.Before + a], after[gap.After + b]);
                var apart = Math.Max(best[a + 1, b], best[a, b + 1]);
                best[a, b] = scores[a, b] > 0 ? Math.Max(apart, scores[a, b] + best[a + 1, b + 1]) : apart;
            }
        }

        for (int a = 0, b = 0; a < n && b < m;)
        {
            if (scores[a, b] > 0 && best[a, b] == scores[a, b] + best[a + 1, b + 1])
            {
                pairs.Add((gap.Before + a++, gap.After + b++));
            }
            else if (best[a, b] == best[a + 1, b])
            {
                a++;
            }
            else
            {
                b++;
            }
        }
    }

    // A name weighs more than any content, and content more than none.
    private double Score(Node before, Node after)
    {
        var (a, b) = (FlowItem.Of(before), FlowItem.Of(after));
        if (a.Kind != b.Kind || before.GetType() != after.GetType())
        {
            return 0;
        }

        if (a.Name == b.Name && a.Name is not null)
        {
            return 20 + likeness.Of(before, after);
        }

        // What was wrapped into something of its own kind is still itself.
        if (a.Kind == "variable" || classes.Holds(after, before) || classes.Holds(before, after))
        {
            return 0;
        }

        if (a.Name == b.Name)
        {
            return 10 + likeness.Of(before, after);
        }

        return likeness.Of(before, after) is >= Alike and var share ? 5 + share
            : likeness.IsTrivial(before) && likeness.IsTrivial(after) ? 1
            : 0;
    }

    private static void MatchNames(IReadOnlyList<Node> before, IReadOnlyList<Node> after, ListGap gap, List<(int, int)> pairs)
    {
        var places = Enumerable.Range(gap.After, gap.AfterCount).ToLookup(at => FlowItem.Of(after[at]).Label).ToDictionary(same => same.Key, same => new Queue<int>(same));
        var next = gap.After;
        for (var i = gap.Before; i < gap.BeforeEnd; i++)
        {
            if (places.TryGetValue(FlowItem.Of(before[i]).Label, out var same) && NextFrom(next, same) is >= 0 and var match)
            {
                pairs.Add((i, match));
                next = match + 1;
            }
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
}

/// <summary>The items of two lists that lie between two matched pairs: indexes, each end exclusive.</summary>
internal readonly record struct ListGap(int Before, int BeforeEnd, int After, int AfterEnd)
{
    /// <summary>How many items of the first list lie in the gap.</summary>
    public int BeforeCount => BeforeEnd - Before;

    /// <summary>How many items of the second list lie in the gap.</summary>
    public int AfterCount => AfterEnd - After;
}
