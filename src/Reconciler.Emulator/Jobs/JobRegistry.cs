using Reconciler.Emulator.Faults;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Jobs;

/// <summary>
/// The jobs that clients have registered. A job does its work at the first request, or the first look at the org, after its
/// duration has passed; nobody could see an effect earlier. So the emulator needs no timers, and a test can set the clock.
/// </summary>
internal sealed class JobRegistry(SessionIds ids, TimeProvider time, TimeSpan duration)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Job> _jobs = new(StringComparer.Ordinal);
    private readonly List<Job> _running = [];

    /// <summary>Makes a new job that has not been started.</summary>
    public Job Register(string command, StoredIdentity owner, FaultRule? fault)
    {
        var job = new Job(ids.Next(), command, owner, fault);
        lock (_gate)
        {
            _jobs.Add(job.Id, job);
        }

        return job;
    }

    /// <summary>The job of that id, if it is one of that command; else null.</summary>
    public Job? Find(string id, string command)
    {
        lock (_gate)
        {
            return _jobs.GetValueOrDefault(id) is { } job && job.Command == command ? job : null;
        }
    }

    /// <summary>Starts a job, unless it was started before; it is due after the duration of the emulator.</summary>
    public void Start(Job job, Func<DateTimeOffset, JobOutcome> work)
    {
        lock (_gate)
        {
            if (job.Status == JobStatus.Registered)
            {
                job.Start(time.GetUtcNow() + duration, work);
                _running.Add(job);
            }
        }
    }

    /// <summary>Forgets all jobs. Those that are running never do their work.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _jobs.Clear();
            _running.Clear();
        }
    }

    /// <summary>Does the work of all jobs whose duration has passed, in the order in which they end.</summary>
    public void SettleDue()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            foreach (var job in _running.Where(job => job.IsDue(now)).OrderBy(job => job.Due).ToArray())
            {
                job.Settle();
                _running.Remove(job);
            }
        }
    }
}
