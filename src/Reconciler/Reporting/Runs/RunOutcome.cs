namespace Reconciler.Reporting.Runs;

/// <summary>How a run ended; each has an exit code of its own.</summary>
public enum RunOutcome
{
    /// <summary>Everything was done, or there was nothing to do.</summary>
    Done,

    /// <summary>An error ended the run; what was written to the org, if anything, is in the report.</summary>
    Failed,

    /// <summary>There are changes to apply, or there is drift.</summary>
    ChangesPending,

    /// <summary>Some of the plan was applied, and some was not.</summary>
    PartlyApplied,

    /// <summary>The user stopped the run.</summary>
    Cancelled,

    /// <summary>A defect of this program ended the run.</summary>
    Broken,
}

/// <summary>Outcomes of runs as words.</summary>
public static class RunOutcomeWords
{
    /// <summary>The word of an outcome in every output, with hyphens between its parts: <c>partly-applied</c>.</summary>
    public static string Word(this RunOutcome outcome) => outcome switch
    {
        RunOutcome.Done => "done",
        RunOutcome.ChangesPending => "changes",
        RunOutcome.PartlyApplied => "partly-applied",
        RunOutcome.Cancelled => "cancelled",
        RunOutcome.Broken => "broken",
        _ => "failed",
    };
}
