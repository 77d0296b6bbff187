using Reconciler.Diff;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting;

/// <summary>A list of changes as lines for a person: the sum, then each place with what it was and what it is.</summary>
public static class ChangeLines
{
    private const string Nothing = "{}";

    /// <summary>The lines; the sum comes first when there are several changes.</summary>
    /// <param name="changes">The changes, secrets masked.</param>
    /// <param name="view">How much is shown.</param>
    /// <param name="indent">Spaces before each line.</param>
    public static IEnumerable<ReportLine> Of(IReadOnlyList<Change> changes, ChangeView view, int indent)
    {
        if (changes.Count > 1)
        {
            yield return ReportLine.Of(ChangeSummary.Of(changes), Tone.Faint, indent);
        }

        foreach (var line in ChangeGroups.Of(changes.Take(view.MostChanges)).SelectMany(group => Of(group.Heading, group.Changes, view, indent)))
        {
            yield return line;
        }

        if (changes.Count > view.MostChanges)
        {
            yield return ReportLine.Of($"… and {FlowWords.Count(changes.Count - view.MostChanges, "more change")}", Tone.Faint, indent);
        }
    }

    /// <summary>What stands below a change's path: what it was with <c>-</c>, what it is with <c>+</c>, where it was moved from with <c>→</c>.</summary>
    internal static IEnumerable<ReportLine> Values(Change change, ChangeView view, int indent)
    {
        if (change is { Kind: ChangeKind.Moved, From: { } from })
        {
            yield return new ReportLine(indent, "→", Origin(change, from, view), Tone.Change);
            yield break;
        }

        if (change.Before is not null)
        {
            yield return new ReportLine(indent, "-", change.Before == Nothing ? "removed" : view.Cut(change.Before), Tone.Remove);
        }

        if (change.After is not null)
        {
            yield return new ReportLine(indent, "+", change.After == Nothing ? "added" : view.Cut(change.After), Tone.Add);
        }
    }

    // Within one list the path says nothing; the neighbours do.
    private static string Origin(Change change, ChangePath from, ChangeView view)
        => change is { Before: not null, After: not null }
            ? view.Cut($"was {change.Before}, is {change.After}")
            : $"from {view.Cut(from.ToString())}";

    private static IEnumerable<ReportLine> Of(ChangePath heading, IReadOnlyList<Change> changes, ChangeView view, int indent)
    {
        var depth = heading.Segments.Count;
        if (depth > 0)
        {
            yield return ReportLine.Of(view.Cut(heading.ToString()), Tone.Plain, indent);
            indent += 2;
        }

        foreach (var change in changes)
        {
            yield return ReportLine.Of(view.Cut(change.Path.TextFrom(depth)), Tone.Plain, indent);
            foreach (var line in Values(change, view, indent + 2))
            {
                yield return line;
            }
        }
    }
}
