using Reconciler.Diff;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting;

/// <summary>The changes within a flow as lines for a person: how many there are, then each place with its former and its new value.</summary>
public static class ChangeLines
{
    private const string Nothing = "{}";

    /// <summary>The lines. How many changes there are comes first, when there are several.</summary>
    /// <param name="changes">The changes, secrets masked.</param>
    /// <param name="view">How much is shown.</param>
    /// <param name="indent">Spaces before each line.</param>
    public static IEnumerable<ReportLine> Of(IReadOnlyList<Change> changes, ChangeView view, int indent)
    {
        if (changes.Count > 1)
        {
            yield return ReportLine.Of(ChangeSummary.Of(changes), Tone.Faint, indent);
        }

        foreach (var line in Groups(changes.Take(view.MostChanges)).SelectMany(group => Of(group.Heading, group.Changes, view, indent)))
        {
            yield return line;
        }

        if (changes.Count > view.MostChanges)
        {
            yield return ReportLine.Of($"… and {FlowWords.Count(changes.Count - view.MostChanges, "more change")}", Tone.Faint, indent);
        }
    }

    /// <summary>The lines below a change's path: the former value with <c>-</c>, the new one with <c>+</c>; of a move, the former place with <c>→</c>.</summary>
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

    // Neighbours of one step, task or menu stand below one heading, which saves the reader the same words again. A change that stands alone has none.
    private static IEnumerable<(ChangePath Heading, IReadOnlyList<Change> Changes)> Groups(IEnumerable<Change> changes)
    {
        var group = new List<Change>();
        var heading = ChangePath.Flow;
        foreach (var change in changes)
        {
            var parent = ParentItem(change.Path);
            if (group.Count > 0 && parent != heading)
            {
                yield return Group(heading, group);
                group = [];
            }

            heading = parent;
            group.Add(change);
        }

        if (group.Count > 0)
        {
            yield return Group(heading, group);
        }
    }

    private static (ChangePath, IReadOnlyList<Change>) Group(ChangePath heading, List<Change> group)
        => (group.Count == 1 ? ChangePath.Flow : heading, group);

    private static ChangePath ParentItem(ChangePath path)
    {
        var parent = path.Parent;
        while (parent.Last is { IsItem: false })
        {
            parent = parent.Parent;
        }

        return parent;
    }
}

/// <summary>How much of a list of changes is shown.</summary>
/// <param name="MostChanges">The most changes of one flow; the others are counted.</param>
/// <param name="LongestValue">The most characters of a value or a name; longer ones are cut.</param>
public sealed record ChangeView(int MostChanges, int LongestValue)
{
    /// <summary>What fits a review at a glance.</summary>
    public static ChangeView Short { get; } = new(12, 200);

    /// <summary>Everything.</summary>
    public static ChangeView Full { get; } = new(int.MaxValue, int.MaxValue);

    /// <summary>A value on one line, cut to <see cref="LongestValue"/> characters and an ellipsis. Secrets must be masked before.</summary>
    public string Cut(string value) => Printable.Cut(value.ReplaceLineEndings("⏎"), LongestValue);
}
