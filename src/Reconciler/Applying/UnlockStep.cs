using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Gets a flow free that somebody has locked: waits for them, or takes the lock away, as the plan says.</summary>
/// <param name="org">The org.</param>
/// <param name="time">The clock to wait by.</param>
internal sealed class UnlockStep(IOrg org, TimeProvider time)
{
    // People take minutes; one cheap call a few seconds apart is enough.
    private static readonly PollSchedule Patience = new(TimeSpan.FromSeconds(2), 1.5, TimeSpan.FromSeconds(15), TimeSpan.MaxValue);

    private readonly ReadBack _readBack = new(org);

    /// <summary>Returns when the flow can be written.</summary>
    /// <param name="step">The step.</param>
    /// <param name="waiting">Told once, with who holds the lock, when there is to be waited.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="StepFailedException">The lock was not given back in time, or the flow was changed meanwhile.</exception>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task RunAsync(PlanStep step, Action<string> waiting, CancellationToken cancellationToken)
    {
        if (step.TakesLockFrom is not null)
        {
            await _readBack.SureAsync(step.FlowId!, token => org.UnlockAsync(step.FlowId!, token), flow => flow.LockedBy is null, cancellationToken);
        }
        else if (step.WaitForLock is { } limit)
        {
            await WaitAsync(step, limit, waiting, cancellationToken);
        }
    }

    private async Task WaitAsync(PlanStep step, TimeSpan limit, Action<string> waiting, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        for (var look = 0; ; look++)
        {
            var live = new LiveFlow(await org.GetFlowAsync(step.FlowId!, cancellationToken));
            if (live.LockedByOther(org.Identity.ClientId) is not { } holder)
            {
                RefuseChanged(step, live);
                return;
            }

            if (time.GetElapsedTime(started) >= limit)
            {
                throw new StepFailedException($"{holder} still has it locked in Architect; ask them to check it in, then run apply again", []);
            }

            if (look == 0)
            {
                waiting(holder);
            }

            await Task.Delay(Patience.Wait(look), time, cancellationToken);
        }
    }

    private void RefuseChanged(PlanStep step, LiveFlow live)
    {
        if (live.Flow.PublishedVersion?.Id != step.LiveVersion || (live.DraftOfOther(org.Identity.ClientId) is { } draft && draft.Id != step.LosesDraft))
        {
            throw new StepFailedException("the one who had it locked has changed it; plan again", []);
        }
    }
}
