namespace Reconciler.Planning;

/// <summary>How much of a project one apply may touch before somebody has to say so.</summary>
/// <param name="Updates">Of updates, republishes and renames together.</param>
/// <param name="Deletes">Of deletions.</param>
/// <param name="Minimum">With fewer flows than this in the org there is no limit.</param>
public sealed record Guardrails(GuardrailLimit Updates, GuardrailLimit Deletes, int Minimum)
{
    /// <summary>30 % of either, from 10 flows on.</summary>
    public static Guardrails Default { get; } = new(new GuardrailLimit(30, IsShare: true), new GuardrailLimit(30, IsShare: true), 10);

    /// <summary>Where a plan goes beyond, as sentences. What the plan creates or takes over is not counted.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="total">How many flows of the org are the project's.</param>
    public IReadOnlyList<string> Breaches(Plan plan, int total)
    {
        if (total < Minimum)
        {
            return [];
        }

        var updates = plan.Steps.Count(step => step is { Action: PlanAction.Update or PlanAction.Republish or PlanAction.Rename, Manifest: not null });
        var deletes = plan.Steps.Count(step => step.Action == PlanAction.Delete);
        return [.. new[] { Breach("changes", updates, Updates), Breach("deletes", deletes, Deletes) }.OfType<string>()];

        string? Breach(string verb, int count, GuardrailLimit limit) => limit.Allows(count, total)
            ? null
            : $"The plan {verb} {count} of the project's {total} flows ({100.0 * count / total:0} %), and the guardrail is {limit}; apply stops here unless you say --force.";
    }
}
