using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>Finds tasks, menus and other targets of pointers that were renamed.</summary>
internal static class RenamedTargets
{
    /// <summary>The renames, from what a canonical pointer of the live flow says (<c>task:Old</c>) to what one of the desired flow says (<c>task:New</c>).</summary>
    public static IReadOnlyDictionary<string, string> Of(FlowMatch match, MapNode live, MapNode desired)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var pairs = match.Pairs.Select(pair => (Old: Target(pair.Live), New: Target(pair.Desired))).Where(pair => pair.Old != pair.New && pair is { Old: not null, New: not null }).ToArray();
        if (pairs.Length == 0)
        {
            return renamed;
        }

        // Two targets of one name cannot be told apart here; then each pointer is shown.
        var (before, after) = (Counts(live), Counts(desired));
        foreach (var (old, @new) in pairs)
        {
            if (before.GetValueOrDefault(old!) == 1 && after.GetValueOrDefault(@new!) == 1 && !after.ContainsKey(old!) && !before.ContainsKey(@new!))
            {
                renamed.TryAdd(old!, @new!);
            }
        }

        return renamed;
    }

    private static string? Target(Node item)
        => item is MapNode { Entries: [{ Value: MapNode body } only] } && body.Text("name") is { } name ? $"{only.Name}:{name}" : null;

    private static Dictionary<string, int> Counts(MapNode flow) => ArchyWalk.Items(flow)
        .GroupBy(item => $"{item.Key}:{item.Value.Text("name")}", StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
}
