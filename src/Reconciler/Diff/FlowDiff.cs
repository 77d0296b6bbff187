using Reconciler.Language.Flows.Canonical;
using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>
/// Compares two flows in canonical form. Maps are compared by key; items of a list are matched by what they are and are called, not by their index,
/// and found again where they were moved to.
/// </summary>
public static class FlowDiff
{
    private static readonly Dictionary<string, string> NoRenames = [];

    /// <summary>Every difference, in the order of the desired flow; none when the flows mean the same.</summary>
    /// <param name="live">The flow as it is.</param>
    /// <param name="desired">The flow as it is to be. A division that it does not name is not compared.</param>
    public static IReadOnlyList<Change> Between(FlowDocument live, FlowDocument desired)
    {
        var changes = new List<Change>();
        Text("type", live.Key.Type, desired.Key.Type, changes);
        Text("name", live.Key.Name, desired.Key.Name, changes);
        Text("description", live.Description, desired.Description, changes);
        if (desired.Division is not null)
        {
            Text("division", live.Division, desired.Division, changes);
        }

        if (!NodeEquality.Same(live.Canonical, desired.Canonical))
        {
            // One side alone with a block of languages: the other speaks its default language.
            var hasLanguages = live.Canonical["supportedLanguages"] is not null || desired.Canonical["supportedLanguages"] is not null;
            var (before, after) = hasLanguages
                ? (CanonicalLanguages.Spelled(live.Canonical), CanonicalLanguages.Spelled(desired.Canonical))
                : (live.Canonical, desired.Canonical);
            Bodies(before, after, isTurned: string.CompareOrdinal(live.Hash, desired.Hash) > 0, changes);
        }

        return changes;
    }

    private static void Text(string key, string? before, string? after, List<Change> changes)
    {
        if (before != after)
        {
            var kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
            changes.Add(new Change(kind, ChangePath.Flow.Property(key), before?.ReplaceLineEndings("⏎"), after?.ReplaceLineEndings("⏎")));
        }
    }

    // Where several matches are equally good, the choice must not depend on the direction: back and forth must tell the same story.
    private static void Bodies(MapNode live, MapNode desired, bool isTurned, List<Change> changes)
    {
        var (one, other) = isTurned ? (desired, live) : (live, desired);
        var classes = NodeClasses.Of(one, other, NoRenames);
        var match = FlowMatcher.Match(one, other, classes);
        if (RenamedTargets.Of(match, one, other) is { Count: > 0 } renamed)
        {
            classes = NodeClasses.Of(one, other, renamed);
            match = FlowMatcher.Match(one, other, classes);
        }

        new ChangeCollector(classes, isTurned ? match.Turned() : match, live, changes).Maps("", ChangePath.Flow, ChangePath.Flow, live, desired);
    }
}
