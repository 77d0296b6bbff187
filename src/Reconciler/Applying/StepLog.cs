using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Writes the events of one step, and remembers whether the org may be at work on it.</summary>
/// <param name="observe">Takes the events; returns when they are on disk.</param>
internal sealed class StepLog(PlanStep step, Action<RunEvent> observe, TimeProvider time)
{
    private bool _isSent;
    private bool _isLost;

    /// <summary>The job that the org was given; null before it is.</summary>
    public string? Job { get; private set; }

    /// <summary>True when a write was sent that the org has not refused.</summary>
    public bool IsOnItsWay => _isSent || _isLost;

    /// <summary>What the step has changed besides publishing, as a clause; null when nothing.</summary>
    public string? Effect { get; private set; }

    /// <summary>The step begins: what it means to do.</summary>
    public void Started() => Write(RunEventKind.Started, entry => entry with { FlowId = step.FlowId, Version = step.LiveVersion, Hash = step.DesiredHash });

    /// <summary>The step waits for a person; who and why.</summary>
    public void Waiting(string why) => Write(RunEventKind.Waiting, entry => entry with { FlowId = step.FlowId, Detail = why });

    /// <summary>A change by one call is about to be sent. It may be sent when this has returned.</summary>
    /// <param name="what">What the call does, such as <c>take the edit lock</c>.</param>
    public void Changing(string what)
    {
        Write(RunEventKind.Changing, entry => entry with { FlowId = step.FlowId, Detail = what });
        _isSent = true;
    }

    /// <summary>The change took effect.</summary>
    /// <param name="told">What to tell should the step fail later, as a clause; null for a change that leaves no trace.</param>
    public void Changed(string? told)
    {
        _isSent = false;
        Effect = told ?? Effect;
        Write(RunEventKind.Changed, entry => entry with { FlowId = step.FlowId });
    }

    /// <summary>The org registered a job for the step. Nothing may be sent to the job before this has returned: it is how a later run finds the job.</summary>
    public void Registered(string job)
    {
        Job = job;
        Write(RunEventKind.Registered, entry => entry);
    }

    /// <summary>A write is about to be sent.</summary>
    public void Sending() => _isSent = true;

    /// <summary>Nobody knows whether a change took effect; what the step does afterwards tells nothing about that.</summary>
    public void Lost() => _isLost = true;

    /// <summary>The org refused the write, so it has no effect.</summary>
    public void Refused() => _isSent = false;

    /// <summary>The org has what it needs, and works.</summary>
    public void Uploaded() => Write(RunEventKind.Uploaded, entry => entry);

    /// <summary>The step has ended.</summary>
    public void Ended(StepResult result) => Write(KindOf(result.Outcome), entry => entry with
    {
        FlowId = result.FlowId,
        Detail = result.Reason,
        Messages = result.Messages.Count == 0 ? null : [.. result.Messages.Select(message => message.Text)],
    });

    private static RunEventKind KindOf(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Done => RunEventKind.Done,
        StepOutcome.Failed => RunEventKind.Failed,
        StepOutcome.Unknown => RunEventKind.Unknown,
        _ => RunEventKind.Skipped,
    };

    private void Write(RunEventKind kind, Func<RunEvent, RunEvent> with)
        => observe(with(new RunEvent(time.GetUtcNow(), kind, step.Key, step.Action, null) { Job = Job }));
}
