using System.Collections.Concurrent;

namespace Reconciler.Org;

/// <summary>
/// Waits for jobs of the org by asking for their state. It learns from the jobs that succeeded how long a job of each kind takes, and then asks for the
/// first time when such a job is usually about to end. One instance serves a whole run, and concurrent waits.
/// </summary>
/// <param name="schedule">When to ask while nothing is learned, and the bounds of what is learned.</param>
/// <param name="time">The clock to wait by.</param>
public sealed class JobPolling(PollSchedule schedule, TimeProvider time)
{
    private readonly ConcurrentDictionary<JobKind, Durations> _durations = new();

    /// <summary>Asks until the job has succeeded or failed, or a state satisfies the caller.</summary>
    /// <param name="kind">What kind of job it is; only jobs of this kind tell how long it may take.</param>
    /// <param name="jobId">The job, for messages.</param>
    /// <param name="ask">Reads the job's state.</param>
    /// <param name="isEnough">Ends the wait early, given the state and how many times it was read before; null waits for the end.</param>
    /// <param name="cancellationToken">Cancels waiting, not the job.</param>
    /// <returns>The last state.</returns>
    /// <exception cref="OrgException">The job did not end within the schedule's limit (<see cref="OrgErrorKind.Timeout"/>), or <paramref name="ask"/> failed.</exception>
    public async Task<JobState> WaitAsync(
        JobKind kind, string jobId, Func<CancellationToken, Task<JobState>> ask, Func<JobState, int, bool>? isEnough, CancellationToken cancellationToken)
    {
        var durations = _durations.GetOrAdd(kind, _ => new Durations());

        // Who waits for something else than the end wants to know soon.
        var usual = isEnough is null ? durations.Usual : null;
        var started = time.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            await Task.Delay(usual is { } known ? schedule.Wait(attempt, known) : schedule.Wait(attempt), time, cancellationToken);
            var state = await ask(cancellationToken);
            if (state.Status is JobStatus.Success or JobStatus.Failure || isEnough?.Invoke(state, attempt) == true)
            {
                // A job that failed may have done so at its very beginning, which tells nothing of those that run to their end.
                if (state.Status == JobStatus.Success)
                {
                    durations.Add(time.GetElapsedTime(started));
                }

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
    internal Task PauseAsync(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, time, cancellationToken);

    /// <summary>How long the latest jobs of one kind took. Safe for concurrent use.</summary>
    private sealed class Durations
    {
        private const int Remembered = 16;

        private readonly Lock _gate = new();
        private readonly Queue<TimeSpan> _latest = new();

        /// <summary>
        /// How long such jobs usually take: a quarter of the remembered ones took less, so that a few slow ones do not make the others wait.
        /// Null before the first one.
        /// </summary>
        public TimeSpan? Usual
        {
            get
            {
                lock (_gate)
                {
                    return _latest.Count == 0 ? null : _latest.Order().ElementAt(_latest.Count / 4);
                }
            }
        }

        /// <summary>
        /// Remembers a job. Its end is noticed only when it is asked for, so this is too long rather than too short; the next first question comes
        /// sooner, and by that the durations come down to the true ones.
        /// </summary>
        public void Add(TimeSpan duration)
        {
            lock (_gate)
            {
                if (_latest.Count == Remembered)
                {
                    _latest.Dequeue();
                }

                _latest.Enqueue(duration);
            }
        }
    }
}

/// <summary>Kinds of jobs that take about as long as one another.</summary>
public enum JobKind
{
    /// <summary>A publish job: <see cref="IOrg.GetPublishJobAsync"/>.</summary>
    Publish,

    /// <summary>An export job: <see cref="IOrg.GetExportJobAsync"/>.</summary>
    Export,

    /// <summary>An operation on a flow, such as a check-in: <see cref="OperationPolling"/>.</summary>
    Operation,
}
