using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Rollback;

namespace Reconciler.Reporting;

/// <summary>How the rollback of a failed run ended, as lines for a person.</summary>
public static class RollbackReport
{
    /// <summary>What stays of the failed run, each flow that was rolled back, then the sum.</summary>
    /// <param name="rollback">The result.</param>
    /// <param name="flowAddress">Gives the address in Architect of a flow with an id; null where there is none.</param>
    public static IEnumerable<ReportLine> Lines(RollbackResult rollback, Func<FlowKey, string, string?> flowAddress) =>
    [
        .. rollback.Plan.Notes.Select(note => new ReportLine(2, "i", note, Tone.Warning)),
        .. rollback.Plan.Steps.Count > 0 ? ApplyReport.Lines(rollback.Result, flowAddress).SkipLast(1) : [ReportLine.Empty],
        ReportLine.Of(Summary(rollback), rollback.IsAsBefore ? Tone.Strong : Tone.Error),
    ];

    /// <summary>The sum in one sentence.</summary>
    public static string Summary(RollbackResult rollback)
    {
        var flows = rollback.Plan.Steps.Count;
        var done = rollback.Result.Count(StepOutcome.Done);
        return rollback.IsAsBefore ? $"Rolled back: {FlowWords.Count(flows, "flow")} restored; the org is as it was."
            : $"Rolled back in part: {done} of {FlowWords.Count(flows, "flow")} restored; run plan to see what is left.";
    }
}
