namespace Reconciler.Org;

/// <summary>
/// Waits for jobs of the org. One instance serves the jobs of one kind in a run: it learns how long they take, and asks first when such a
/// job is usually about to end.
/// </summary>
/// <param name="schedule">When to ask while nothing is learned, and the bounds of what is learned.</param>
/// <param name="time">The clock to wait by.</param>
public sealed class JobPolling(PollSchedule schedule, TimeProvider time)
{
    private readonly JobDurations _durations = new();

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
        // Who waits for something else than the end wants to know soon.
        var usual = isEnough is null ? _durations.Usual : null;
        var started = time.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            await Task.Delay(usual is { } known ? schedule.Wait(attempt, known) : schedule.Wait(attempt), time, cancellationToken);
            var state = await ask(cancellationToken);
            if (state.Status is JobStatus.Success or JobStatus.Failure || isEnough?.Invoke(state, attempt) == true)
            {
                Learn(state, time.GetElapsedTime(started));
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

    /// <summary>Waits by the same clock, before a job is tried again.</summary>
    /// <param name="delay">How long.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal Task PauseAsync(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, time, cancellationToken);

    // A job that failed may have done so at its very beginning, which tells nothing of those that run to their end.
    private void Learn(JobState state, TimeSpan duration)
    {
        if (state.Status == JobStatus.Success)
        {
            _durations.Add(duration);
        }
    }
}
