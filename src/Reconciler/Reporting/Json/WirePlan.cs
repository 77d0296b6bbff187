using Reconciler.Planning;

namespace Reconciler.Reporting.Json;

/// <summary>A plan.</summary>
internal sealed record WirePlan(string Summary, bool HasChanges, DateTime? ReadAt, IReadOnlyList<WirePlanStep> Steps, IReadOnlyList<string> Notes, IReadOnlyList<string>? Breaches)
{
    public static WirePlan Of(Plan plan)
        => new(PlanReport.Summary(plan), plan.HasChanges, plan.ReadAt?.UtcDateTime, [.. plan.Steps.Select(WirePlanStep.Of)], plan.Notes, plan.Breaches.Count == 0 ? null : plan.Breaches);
}
