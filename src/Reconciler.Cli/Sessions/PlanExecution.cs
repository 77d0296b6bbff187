using Reconciler.Applying;
using Reconciler.Cli.Hosting;
using Reconciler.Planning;
using Reconciler.Reporting;
using Reconciler.Runs;

namespace Reconciler.Cli.Sessions;

/// <summary>Asks whether to carry out a plan that was shown, and does.</summary>
internal sealed class PlanExecution(ProjectSession session, PlannedRun planned)
{
    private readonly Action<RunEvent> _observe = ApplyObserver.Create(session);

    /// <summary>Carries the plan out, if the user agrees.</summary>
    /// <param name="consent">What the user agreed to beforehand.</param>
    /// <param name="rollsBack">True to publish the former versions again when a flow fails.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(Consent consent, bool rollsBack)
    {
        var plan = rollsBack ? planned.Result.Plan.WithDeletesLast() : planned.Result.Plan;
        if (!plan.Writing.Any())
        {
            return plan.Blocked.Any() ? ExitCodes.Error : ExitCodes.Ok;
        }

        if (!consent.IsGiven(session, plan))
        {
            return ExitCodes.Error;
        }

        session.Report.Write([ReportLine.Empty]);
        var result = await new ApplyRun(planned.Opened.Context).ApplyAsync(plan, _observe, session.Run.Stop, session.Run.Host.Abort);
        session.Run.Record.Applied(result);
        session.Report.Write([ReportLine.Empty, .. ApplyReport.Lines(result, planned.Opened.Connection.FlowAddress)]);
        return rollsBack && result.Count(StepOutcome.Failed) > 0 && !session.Run.Stop.IsCancellationRequested
            ? await RollBackAsync(plan, result)
            : ExitCode(result, session.Run.Stop.IsCancellationRequested);
    }

    private async Task<int> RollBackAsync(Plan plan, ApplyResult result)
    {
        session.Report.Write([ReportLine.Empty, ReportLine.Of("Rolling back what was published:", Tone.Strong), ReportLine.Empty]);
        var rolledBack = await new RollbackRun(planned.Opened.Context).RollBackAsync(plan, result, _observe, session.Run.Stop, session.Run.Host.Abort);
        session.Run.Record.RolledBack(rolledBack);
        session.Report.Write([ReportLine.Empty, .. RollbackReport.Lines(rolledBack, planned.Opened.Connection.FlowAddress)]);
        return rolledBack.IsAsBefore ? ExitCodes.Error : ExitCodes.PartlyApplied;
    }

    private static int ExitCode(ApplyResult result, bool stopped)
        => result.IsComplete ? ExitCodes.Ok
            : stopped ? ExitCodes.Cancelled
            : result.Count(StepOutcome.Done) + result.Count(StepOutcome.Unknown) > 0 ? ExitCodes.PartlyApplied
            : ExitCodes.Error;
}
