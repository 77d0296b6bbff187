using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Deals with the edit lock that a person holds on a flow, as the plan says, and then carries the step out: it waits until they give the lock back, or takes the lock away.</summary>
/// <param name="looks">Looks at the flow before its lock is taken away.</param>
/// <param name="inner">Carries the step out.</param>
/// <param name="time">The clock to wait by.</param>
/// <param name="stop">Ends the wait for a lock: nothing was sent yet.</param>
internal sealed class UnlockStep(IOrg org, SharedLooks looks, IStepExecutor inner, TimeProvider time, CancellationToken stop) : IStepExecutor
{
    // People take minutes; one cheap call a few seconds apart is enough.
    private static readonly PollSchedule Patience = new(TimeSpan.FromSeconds(2), 1.5, TimeSpan.FromSeconds(15), TimeSpan.MaxValue);

    private readonly ReadBack _readBack = new(org);

    /// <inheritdoc/>
    public async Task<StepEnd> ExecuteAsync(PlanStep step, StepLog log, CancellationToken cancellationToken)
    {
        if (step.TakesLockFrom is { } holder)
        {
            await TakeAsync(step, holder, log, cancellationToken);
        }
        else if (step.WaitForLock is { } limit)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, cancellationToken);
            await WaitAsync(step.FlowId!, limit, log, either.Token);
        }

        // Whoever locks the flow from here on is somebody that the plan did not speak of.
        return await inner.ExecuteAsync(step with { TakesLockFrom = null, WaitForLock = null }, log, cancellationToken);
    }

    private async Task TakeAsync(PlanStep step, string holder, StepLog log, CancellationToken cancellationToken)
    {
        if (await looks.ReasonAsync(step, cancellationToken) is { } reason)
        {
            throw new StepFailedException(reason, []);
        }

        var unlock = new FlowChange(step.FlowId!, $"take the edit lock away from {holder}", token => org.UnlockAsync(step.FlowId!, token), flow => flow.LockedBy is null)
        {
            Told = $"the edit lock of {holder} was taken away",
        };
        await _readBack.SureAsync(unlock, log, cancellationToken);
    }

    private async Task WaitAsync(string flowId, TimeSpan limit, StepLog log, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        for (var look = 0; new LiveFlow(await org.GetFlowAsync(flowId, cancellationToken)).LockedByOther(org.Identity.ClientId) is { } holder; look++)
        {
            var left = limit - time.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                throw new StepFailedException($"{holder} still has it locked in Architect; ask them to check it in, then run apply again", []);
            }

            if (look == 0)
            {
                log.Waiting($"{holder} has it locked in Architect");
            }

            var next = Patience.Wait(look);
            await Task.Delay(next < left ? next : left, time, cancellationToken);
        }
    }
}
