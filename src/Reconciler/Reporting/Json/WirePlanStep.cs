using Reconciler.Planning;

namespace Reconciler.Reporting.Json;

/// <summary>A step of a plan.</summary>
internal sealed record WirePlanStep(
    WireFlow Flow,
    string Action,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<WireFlow> DependsOn,
    string? Manifest,
    string? DesiredHash,
    string? FlowId,
    string? LiveVersion,
    DateTime? LivePublished,
    string? LivePublishedBy,
    IReadOnlyList<WireChange>? Changes,
    IReadOnlyList<WireFlow>? UnmanagedCallers,
    string? FormerName,
    string? RestoresVersion,
    IReadOnlyList<string>? LeftAlone)
{
    public static WirePlanStep Of(PlanStep step) => new(
        WireFlow.Of(step.Key),
        PlanReport.Look(step.Action).Verb,
        step.Reasons,
        [.. step.DependsOn.Select(WireFlow.Of)],
        step.Manifest,
        step.DesiredHash,
        step.FlowId,
        step.LiveVersion,
        step.LivePublished?.UtcDateTime,
        step.LivePublishedBy,
        step.Changes.Count == 0 ? null : [.. step.Changes.Select(WireChange.Of)],
        step.UnmanagedCallers.Count == 0 ? null : [.. step.UnmanagedCallers.Select(WireFlow.Of)],
        step.FormerName,
        step.RestoresVersion,
        step.LeftAlone.Count == 0 ? null : step.LeftAlone);
}
