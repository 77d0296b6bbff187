using Reconciler.Applying;

namespace Reconciler.Scenarios.Running;

/// <summary>Whether a user would know what became of a run.</summary>
internal static class RunReading
{
    private const int ShortestReason = 10;

    /// <summary>True for a run that broke off and says why and what to do, or that gives a reason for each step that is not done.</summary>
    public static bool IsExplained(ScenarioRun run) => run switch
    {
        { Error: { } error } => error.Message.Contains("; ", StringComparison.Ordinal),
        { Applied: { } applied } => applied.Steps.All(step => step.Outcome is StepOutcome.Done or StepOutcome.Unchanged || step.Reason is { Length: > ShortestReason }),
        { Drift: not null } => true,
        _ => run.PlanText.Length > 0,
    };

    /// <summary>What the user read.</summary>
    public static string Told(ScenarioRun run) => $"{run.PlanText}{run.ApplyText}{run.DriftText}{run.Error}\n";
}
