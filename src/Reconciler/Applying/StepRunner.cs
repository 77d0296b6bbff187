using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Runs one step: chooses who carries it out, and makes a result of whatever happens.</summary>
/// <param name="publish">Publishes flows.</param>
/// <param name="stale">Steps that are refused already, with the reasons.</param>
/// <param name="observe">Takes the events; returns when they are on disk.</param>
/// <param name="time">The clock.</param>
internal sealed class StepRunner(IStepExecutor publish, IReadOnlyDictionary<FlowKey, string> stale, Action<RunEvent> observe, TimeProvider time)
{
    /// <summary>True for a step that has something to do.</summary>
    public static bool Writes(PlanStep step) => step.Publishes;

    /// <summary>Runs a step that <see cref="Writes"/>.</summary>
    /// <param name="step">The step.</param>
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

    private IStepExecutor ExecutorOf(PlanStep step) => step.Action switch
    {
        PlanAction.Create or PlanAction.Update or PlanAction.Republish or PlanAction.Adopt => publish,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Action, "Nobody carries out such a step."),
    };

    private async Task<StepResult> ResultAsync(PlanStep step, StepLog log, CancellationToken cancellationToken)
    {
        if (stale.TryGetValue(step.Key, out var refusal))
        {
            return Result(step, StepOutcome.Failed, refusal);
        }

        try
        {
            var end = await ExecutorOf(step).ExecuteAsync(step, log, cancellationToken);
            return new StepResult { Step = step, Outcome = StepOutcome.Done, FlowId = end.FlowId, Messages = end.Messages };
        }
        catch (StepFailedException exception)
        {
            return Result(step, StepOutcome.Failed, exception.Message) with { Messages = exception.Messages };
        }
        catch (OrgException exception)
        {
            return log.IsOnItsWay ? Unknown(step, log, exception.Message) : Result(step, StepOutcome.Failed, exception.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return log.IsOnItsWay
                ? Unknown(step, log, "the run was cancelled")
                : Result(step, StepOutcome.NotStarted, "the run was cancelled before anything was sent");
        }
    }

    private static StepResult Unknown(PlanStep step, StepLog log, string reason) => Result(
        step,
        StepOutcome.Unknown,
        $"the org may still work on it{(log.Job is { } job ? $" (job {job})" : "")}: {reason.TrimEnd('.')}; run apply again, which first looks what became of it");

    private static StepResult Result(PlanStep step, StepOutcome outcome, string reason) => new() { Step = step, Outcome = outcome, Reason = reason };
}
