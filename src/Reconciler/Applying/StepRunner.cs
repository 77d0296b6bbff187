using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Runs one step: chooses who carries it out, and makes a result of whatever happens.</summary>
/// <param name="executor">Carries steps out.</param>
/// <param name="outdated">Steps that are refused already, with the reasons.</param>
/// <param name="observe">Takes the events; returns when they are on disk.</param>
/// <param name="stop">May end a step before anything is sent.</param>
internal sealed class StepRunner(
    IStepExecutor executor, IReadOnlyDictionary<FlowKey, string> outdated, Action<RunEvent> observe, TimeProvider time, CancellationToken stop)
{
    /// <summary>Runs a step that <see cref="PlanStep.Writes"/>.</summary>
    /// <param name="cancellationToken">Stops waiting; what the org works on goes on.</param>
    public async Task<StepResult> RunAsync(PlanStep step, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var log = new StepLog(step, observe, time);
        log.Started();
        var result = await ResultAsync(step, log, cancellationToken);
        result = result with { FlowId = result.FlowId ?? step.FlowId, JobId = log.Job, Elapsed = time.GetElapsedTime(started) };
        log.Ended(result);
        return result;
    }

    private async Task<StepResult> ResultAsync(PlanStep step, StepLog log, CancellationToken cancellationToken)
    {
        if (outdated.TryGetValue(step.Key, out var refusal))
        {
            return Result(step, StepOutcome.Failed, refusal);
        }

        try
        {
            var end = await executor.ExecuteAsync(step, log, cancellationToken);
            return new StepResult { Step = step, Outcome = StepOutcome.Done, FlowId = end.FlowId, Messages = end.Messages };
        }
        catch (StepFailedException exception)
        {
            return Result(step, StepOutcome.Failed, After(log, exception.Message)) with { Messages = exception.Messages };
        }
        catch (OrgException exception)
        {
            return log.IsOnItsWay ? Unknown(step, log, exception.Message) : Result(step, StepOutcome.Failed, After(log, exception.Message));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested || stop.IsCancellationRequested)
        {
            return log.IsOnItsWay
                ? Unknown(step, log, "the run was cancelled")
                : log.Effect is null ? Result(step, StepOutcome.NotStarted, "the run was cancelled before anything was sent")
                : Result(step, StepOutcome.Failed, After(log, "the run was cancelled"));
        }
    }

    private static StepResult Unknown(PlanStep step, StepLog log, string reason) => Result(
        step,
        StepOutcome.Unknown,
        $"the org may still work on it{(log.Job is { } job ? $" (job {job})" : "")}: {reason.TrimEnd('.')}; run apply again, which first looks what became of it");

    private static string After(StepLog log, string reason) => log.Effect is { } effect ? $"{effect}, but then: {reason}" : reason;

    private static StepResult Result(PlanStep step, StepOutcome outcome, string reason) => new() { Step = step, Outcome = outcome, Reason = reason };
}
