namespace Reconciler.Org;

/// <summary>Waits for jobs of the org.</summary>
/// <param name="schedule">When to ask.</param>
/// <param name="time">The clock to wait by.</param>
public sealed class JobPolling(PollSchedule schedule, TimeProvider time)
{
    /// <summary>Asks until the job has ended, or a state satisfies the caller.</summary>
    /// <param name="jobId">The job, for messages.</param>
    /// <param name="ask">Reads the job's state.</param>
    /// <param name="isEnough">Ends the wait early; null waits for the end.</param>
    /// <param name="cancellationToken">Cancels waiting, not the job.</param>
    /// <returns>The last state.</returns>
    /// <exception cref="OrgException">The job did not end within the schedule's limit.</exception>
    public async Task<JobState> WaitAsync(
        string jobId, Func<CancellationToken, Task<JobState>> ask, Func<JobState, int, bool>? isEnough, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            await Task.Delay(schedule.Wait(attempt), time, cancellationToken);
            var state = await ask(cancellationToken);
            if (state.Status is JobStatus.Success or JobStatus.Failure || isEnough?.Invoke(state, attempt) == true)
            {
                return state;
            }

            if (time.GetElapsedTime(started) > schedule.Limit)
            {
                throw new OrgException(
                    OrgErrorKind.Timeout,
                    $"The job {jobId} has not ended after {schedule.Limit.TotalMinutes:0} minutes; look at the flow in Architect, then run apply again.");
            }
        }
    }
}
