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

/// <summary>Outcomes of steps as words.</summary>
public static class StepOutcomeWords
{
    /// <summary>The word of an outcome in JSON and Markdown, with hyphens between its parts: <c>not-started</c>.</summary>
    public static string Word(this StepOutcome outcome) => outcome switch
    {
        StepOutcome.Done => "done",
        StepOutcome.Failed => "failed",
        StepOutcome.Unknown => "unknown",
        StepOutcome.Skipped => "skipped",
        StepOutcome.NotStarted => "not-started",
        StepOutcome.Blocked => "blocked",
        _ => "unchanged",
    };
}
