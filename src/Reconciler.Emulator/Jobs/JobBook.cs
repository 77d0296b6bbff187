using Reconciler.Emulator.Faults;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Jobs;

/// <summary>
/// All jobs of this process. A job's work is done when somebody could first see its effect after its time has come:
/// before the next request or the next look from outside. So there are no timers, and time can be a test's own.
/// </summary>
internal sealed class JobBook(SessionIds ids, TimeProvider time, TimeSpan duration)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Job> _jobs = new(StringComparer.Ordinal);
    private readonly List<Job> _running = [];

    public Job Register(string command, StoredIdentity owner, FaultRule? fault)
    {
        var job = new Job(ids.Next(), command, owner, fault);
        lock (_gate)
        {
            _jobs.Add(job.Id, job);
        }

        return job;
    }

    public Job? Find(string id, string command)
    {
        lock (_gate)
        {
            return _jobs.GetValueOrDefault(id) is { } job && job.Command == command ? job : null;
        }
    }

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

    /// <summary>Forgets all jobs; those that run have done nothing.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _jobs.Clear();
            _running.Clear();
        }
    }

    /// <summary>Ends the jobs whose time has come, in the order of their ends.</summary>
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
