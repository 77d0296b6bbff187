using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Rollback;

namespace Reconciler.Reporting;

/// <summary>What became of restoring the flows of a failed run, as lines for a person.</summary>
public static class RollbackReport
{
    /// <summary>The lines.</summary>
    /// <param name="restored">The result.</param>
    /// <param name="flowAddress">The address of a flow in Architect; null where there is none.</param>
    public static IEnumerable<ReportLine> Lines(RollbackResult restored, Func<FlowKey, string, string?> flowAddress) =>
    [
        .. restored.Plan.Notes.Select(note => new ReportLine(2, "i", note, Tone.Warning)),
        .. restored.Plan.Steps.Count > 0 ? ApplyReport.Lines(restored.Result, flowAddress).SkipLast(1) : [ReportLine.Empty],
        ReportLine.Of(Summary(restored), restored.IsAsBefore ? Tone.Strong : Tone.Error),
    ];

    /// <summary>The sum in one sentence.</summary>
    public static string Summary(RollbackResult restored)
    {
        var flows = restored.Plan.Steps.Count;
        var done = restored.Result.Count(StepOutcome.Done);
        return restored.IsAsBefore ? $"Rolled back: {FlowWords.Count(flows, "flow")} restored; the org is as it was."
            : $"Rolled back in part: {done} of {FlowWords.Count(flows, "flow")} restored; run plan to see what is left.";
    }
}
