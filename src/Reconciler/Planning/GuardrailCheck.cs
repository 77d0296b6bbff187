using Reconciler.Language.Project;

namespace Reconciler.Planning;

/// <summary>Holds a plan against the project's guardrails.</summary>
public static class GuardrailCheck
{
    /// <summary>Where a plan goes beyond, as sentences. What the plan creates or adopts is not counted.</summary>
    /// <param name="guardrails">The limits.</param>
    /// <param name="total">How many flows of the org are the project's.</param>
    public static IReadOnlyList<string> Breaches(Guardrails guardrails, Plan plan, int total)
    {
        if (total < guardrails.Minimum)
        {
            return [];
        }

        var updates = plan.Steps.Count(step => step is { Action: PlanAction.Update or PlanAction.Republish or PlanAction.Rename, Manifest: not null });
        var deletes = plan.Steps.Count(step => step.Action == PlanAction.Delete);
        return [.. new[] { Breach("changes", updates, guardrails.Updates), Breach("deletes", deletes, guardrails.Deletes) }.OfType<string>()];

        string? Breach(string verb, int count, GuardrailLimit limit) => limit.Allows(count, total)
            ? null
            : $"The plan {verb} {count} of the project's {total} flows ({100.0 * count / total:0} %), and the guardrail is {limit}; apply stops here unless you say --force.";
    }
}
