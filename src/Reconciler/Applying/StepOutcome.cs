namespace Reconciler.Applying;

/// <summary>How a step ended.</summary>
public enum StepOutcome
{
    /// <summary>There was nothing to do.</summary>
    Unchanged,

    /// <summary>The org has the flow as planned.</summary>
    Done,

    /// <summary>The org refused it, or could not be reached before anything was sent.</summary>
    Failed,

    /// <summary>It was sent, and nobody waited for the end: the org may have done it, or may still do it. The next apply finds out.</summary>
    Unknown,

    /// <summary>Not tried, because a flow that it needs failed.</summary>
    Skipped,

    /// <summary>Not tried, because the run was stopped.</summary>
    NotStarted,

    /// <summary>Not tried, because the plan forbids it.</summary>
    Blocked,
}
