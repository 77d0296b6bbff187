namespace Reconciler.Reporting.Runs;

/// <summary>How a run ended; each has an exit code of its own.</summary>
public enum RunOutcome
{
    /// <summary>Done, or nothing to do.</summary>
    Done,

    /// <summary>An error; what was written to the org, if anything, is in the report.</summary>
    Failed,

    /// <summary>There are changes, or there is drift.</summary>
    ChangesPending,

    /// <summary>Some of the plan was applied, and some was not.</summary>
    PartlyApplied,

    /// <summary>Stopped by the user.</summary>
    Cancelled,

    /// <summary>The program broke: a defect of its own.</summary>
    Broken,
}
