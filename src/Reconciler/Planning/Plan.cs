using Reconciler.Diff;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;

namespace Reconciler.Planning;

/// <summary>What a run will do, and why. Plain data: the applier executes exactly this.</summary>
public sealed record Plan
{
    /// <summary>The project's name.</summary>
    public required string Project { get; init; }

    /// <summary>The environment's name.</summary>
    public required string Environment { get; init; }

    /// <summary>The org, to show.</summary>
    public required string Org { get; init; }

    /// <summary>One step a flow, in an order in which they can be done.</summary>
    public required IReadOnlyList<PlanStep> Steps { get; init; }

    /// <summary>When the org was read for it, before the first call; null where that is not known.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>What else the user should know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the plan goes beyond the project's guardrails, as sentences: then it is applied only when that is said.</summary>
    public IReadOnlyList<string> Breaches { get; init; } = [];

    /// <summary>The steps that change the org.</summary>
    public IEnumerable<PlanStep> Writing => Steps.Where(step => step.Writes);

    /// <summary>The steps that publish.</summary>
    public IEnumerable<PlanStep> Publishing => Steps.Where(step => step.Publishes);

    /// <summary>The same plan, in which nothing is deleted before every publish has succeeded: what is deleted cannot be restored.</summary>
    public Plan WithDeletesLast() => this with
    {
        Steps = [.. Steps.Select(step => step.Action == PlanAction.Delete ? step with { DependsOn = [.. step.DependsOn.Union(Publishing.Select(other => other.Key))] } : step)],
    };

    /// <summary>The same plan without secrets in the changes that it shows.</summary>
    internal Plan Masked(SecretSet secrets) => this with
    {
        Steps = [.. Steps.Select(step => step with { Changes = ChangeMask.Apply(step.Changes, secrets) })],
    };

    /// <summary>The steps that must not be done.</summary>
    public IEnumerable<PlanStep> Blocked => Steps.Where(step => step.Action == PlanAction.Blocked);

    /// <summary>True when there is something to do, or something that cannot be done.</summary>
    public bool HasChanges => Steps.Any(step => step.Action != PlanAction.Unchanged);
}

/// <summary>What <c>plan</c> made.</summary>
/// <param name="Plan">The plan; also there when a reference does not resolve, but then it must not be applied.</param>
/// <param name="Diagnostics">What the org does not have, and calls that do not fit what it has.</param>
public sealed record PlanResult(Plan Plan, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True when there is an error: then the plan must not be applied.</summary>
    public bool HasErrors => Diagnostics.HasErrors();
}
