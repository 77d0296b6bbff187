using System.Collections.Frozen;

namespace Reconciler.Reporting.Runs;

/// <summary>The names of the outcomes, as documents write them.</summary>
public static class RunOutcomeWords
{
    private static readonly FrozenDictionary<RunOutcome, string> Names = new Dictionary<RunOutcome, string>
    {
        [RunOutcome.Done] = "done",
        [RunOutcome.Failed] = "failed",
        [RunOutcome.ChangesPending] = "changes",
        [RunOutcome.PartlyApplied] = "partly-applied",
        [RunOutcome.Cancelled] = "cancelled",
        [RunOutcome.Broken] = "broken",
    }.ToFrozenDictionary();

    /// <summary>The name.</summary>
    public static string NameOf(RunOutcome outcome) => Names[outcome];
}
