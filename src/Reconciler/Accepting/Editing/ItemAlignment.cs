using Reconciler.Diffing;
using Reconciler.Loading.Yaml;

namespace Reconciler.Accepting.Editing;

/// <summary>Matches the items of two lists for editing: what is left unmatched between two matches replaces each other as far as it goes.</summary>
internal static class ItemAlignment
{
    /// <summary>Indexes into both lists, in order; one side is null for an item that goes or comes.</summary>
    public static IReadOnlyList<(int? Before, int? After)> Of(IReadOnlyList<Node> before, IReadOnlyList<Node> after)
    {
        var pairs = new List<(int?, int?)>();
        var (gone, come) = (new Queue<int>(), new Queue<int>());
        var (i, j) = (0, 0);
        foreach (var (a, b) in ListAlignment.Align(before, after))
        {
            if (a is not null && b is not null)
            {
                Flush(gone, come, pairs);
                pairs.Add((i++, j++));
            }
            else if (a is not null)
            {
                gone.Enqueue(i++);
            }
            else
            {
                come.Enqueue(j++);
            }
        }

        Flush(gone, come, pairs);
        return pairs;
    }

    private static void Flush(Queue<int> gone, Queue<int> come, List<(int?, int?)> pairs)
    {
        while (gone.Count + come.Count > 0)
        {
            pairs.Add((gone.TryDequeue(out var i) ? i : null, come.TryDequeue(out var j) ? j : null));
        }
    }
}
