using Reconciler.Diff;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Reporting;

/// <summary>The comparison of two flow files for a person.</summary>
public static class DiffReport
{
    /// <summary>Lines for a terminal.</summary>
    /// <param name="new">The flow after.</param>
    /// <param name="changes">The differences from the flow before.</param>
    /// <param name="view">How much is shown.</param>
    public static IEnumerable<ReportLine> Lines(FlowDocument @new, IReadOnlyList<Change> changes, ChangeView view)
    {
        yield return ReportLine.Of($"{Title(@new)}: {ChangeSummary.Of(changes)}", Tone.Strong);
        foreach (var line in ChangeLines.Of(changes, view, indent: 2).Skip(changes.Count > 1 ? 1 : 0))
        {
            yield return line;
        }
    }

    /// <summary>The flow's type and name, for a heading.</summary>
    internal static string Title(FlowDocument flow) => $"{FlowWords.Named(flow.Key)}";
}
