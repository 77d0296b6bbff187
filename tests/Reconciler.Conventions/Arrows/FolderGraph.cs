namespace Reconciler.Conventions.Arrows;

/// <summary>Which folder refers to which, for a checkout that has no list.</summary>
/// <param name="arrows">The references between its files.</param>
internal sealed class FolderGraph(IEnumerable<Arrow> arrows)
{
    private readonly Arrow[] _arrows = [.. arrows.Where(arrow => arrow.FromFolder != arrow.ToFolder)];

    /// <summary>The sets of folders that reach one another, the largest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Cycles()
    {
        var next = _arrows.ToLookup(arrow => arrow.FromFolder, arrow => arrow.ToFolder);
        var reached = Folders().ToDictionary(folder => folder, folder => Reach(folder, next));
        return
        [
            .. Folders()
                .Select(folder => (IReadOnlyList<string>)[.. reached[folder].Where(other => reached[other].Contains(folder)).Order(StringComparer.Ordinal)])
                .Where(cycle => cycle.Count > 1)
                .DistinctBy(cycle => cycle[0])
                .OrderByDescending(cycle => cycle.Count),
        ];
    }

    /// <summary>
    /// The arrows that point up in a good order of the folders: none where there is no cycle. Folders that use no other go to the bottom, those that no other
    /// uses to the top, and of the rest one with few arrows out and many in; then single folders move to better places. The best order of all may have fewer.
    /// </summary>
    public IReadOnlyList<Arrow> Upward()
    {
        var weights = _arrows.GroupBy(arrow => (arrow.FromFolder, arrow.ToFolder)).ToDictionary(group => group.Key, group => group.Count());
        int Weight(string from, string to) => weights.GetValueOrDefault((from, to));
        var left = Folders().ToList();
        var order = new List<string>();
        var highest = new Stack<string>();
        while (left.Count > 0)
        {
            var isLow = left.Find(folder => left.All(other => Weight(folder, other) == 0));
            var isHigh = isLow is null ? left.Find(folder => left.All(other => Weight(other, folder) == 0)) : null;
            var next = isLow ?? isHigh ?? left.MinBy(folder => left.Sum(other => Weight(folder, other) - Weight(other, folder)))!;
            left.Remove(next);
            if (isHigh is null)
            {
                order.Add(next);
            }
            else
            {
                highest.Push(next);
            }
        }

        order.AddRange(highest);
        while (order.Any(folder => Improve(order, folder, Weight)))
        {
        }

        return [.. _arrows.Where(arrow => order.IndexOf(arrow.ToFolder) > order.IndexOf(arrow.FromFolder))];
    }

    // What a folder's arrows cost that stands at a place: those to the folders after it, and those of the folders before it to it.
    private static bool Improve(List<string> order, string folder, Func<string, string, int> weight)
    {
        var others = order.Where(other => other != folder).ToArray();
        var costs = Enumerable.Range(0, others.Length + 1)
            .Select(place => others.Take(place).Sum(before => weight(before, folder)) + others.Skip(place).Sum(after => weight(folder, after)))
            .ToArray();
        var best = Array.IndexOf(costs, costs.Min());
        if (costs[best] == costs[order.IndexOf(folder)])
        {
            return false;
        }

        order.Remove(folder);
        order.Insert(best, folder);
        return true;
    }

    private IEnumerable<string> Folders() => _arrows.SelectMany(arrow => new[] { arrow.FromFolder, arrow.ToFolder }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static HashSet<string> Reach(string start, ILookup<string, string> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var folder))
        {
            foreach (var other in next[folder])
            {
                if (reached.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return reached;
    }
}
