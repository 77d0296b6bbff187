using System.Collections.Frozen;
using Reconciler.Applying;

namespace Reconciler.Reporting;

/// <summary>The names of the outcomes of steps, as documents write them.</summary>
internal static class StepOutcomeWords
{
    private static readonly FrozenDictionary<StepOutcome, string> Names = new Dictionary<StepOutcome, string>
    {
        [StepOutcome.Unchanged] = "unchanged",
        [StepOutcome.Done] = "done",
        [StepOutcome.Failed] = "failed",
        [StepOutcome.Unknown] = "unknown",
        [StepOutcome.Skipped] = "skipped",
        [StepOutcome.NotStarted] = "not-started",
        [StepOutcome.Blocked] = "blocked",
    }.ToFrozenDictionary();

    /// <summary>The name.</summary>
    public static string NameOf(StepOutcome outcome) => Names[outcome];
}
