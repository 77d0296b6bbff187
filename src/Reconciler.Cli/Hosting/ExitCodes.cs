using Reconciler.Reporting.Runs;

namespace Reconciler.Cli.Hosting;

/// <summary>The exit codes of the program. The output format does not change them.</summary>
internal static class ExitCodes
{
    /// <summary>Done, or nothing to do.</summary>
    public const int Ok = 0;

    /// <summary>An error, or wrong usage. Nothing was written, unless the message says so.</summary>
    public const int Error = 1;

    /// <summary><c>plan --exit-code</c> and <c>diff --exit-code</c>: there are changes. <c>drift</c>: there is drift.</summary>
    public const int ChangesPending = 2;

    /// <summary>Some of the plan was applied, and some was not.</summary>
    public const int PartlyApplied = 3;

    /// <summary>The program has a defect: an exception that it does not expect.</summary>
    public const int Broken = 70;

    /// <summary>Stopped by the user.</summary>
    public const int Cancelled = 130;

    /// <summary>Returns the outcome that reports show for an exit code.</summary>
    public static RunOutcome OutcomeOf(int code) => code switch
    {
        Ok => RunOutcome.Done,
        ChangesPending => RunOutcome.ChangesPending,
        PartlyApplied => RunOutcome.PartlyApplied,
        Cancelled => RunOutcome.Cancelled,
        Broken => RunOutcome.Broken,
        _ => RunOutcome.Failed,
    };
}
