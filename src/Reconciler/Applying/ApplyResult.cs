namespace Reconciler.Applying;

/// <summary>The outcome of every step of a plan after an apply.</summary>
/// <param name="Steps">One result a step, in the plan's order.</param>
public sealed record ApplyResult(IReadOnlyList<StepResult> Steps)
{
    /// <summary>How many steps ended so.</summary>
    public int Count(StepOutcome outcome) => Steps.Count(step => step.Outcome == outcome);

    /// <summary>True when every step is done or had nothing to do.</summary>
    public bool IsComplete => Steps.All(step => step.Outcome is StepOutcome.Done or StepOutcome.Unchanged);
}
