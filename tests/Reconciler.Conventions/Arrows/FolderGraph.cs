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

    /// <summary>The arrows that point up in the best order that a greedy search finds: it puts first the folder with the fewest arrows to those that are not yet placed.</summary>
    public IReadOnlyList<Arrow> Upward()
    {
        var left = Folders().ToHashSet(StringComparer.Ordinal);
        var up = new List<Arrow>();
        while (left.Count > 0)
        {
            var pending = _arrows.Where(arrow => left.Contains(arrow.FromFolder) && left.Contains(arrow.ToFolder)).ToArray();
            var lowest = left.OrderBy(folder => pending.Count(arrow => arrow.FromFolder == folder)).ThenByDescending(folder => pending.Count(arrow => arrow.ToFolder == folder)).ThenBy(folder => folder, StringComparer.Ordinal).First();
            up.AddRange(pending.Where(arrow => arrow.FromFolder == lowest));
            left.Remove(lowest);
        }

        return up;
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
