using Reconciler.Planning;

namespace Reconciler.Reporting.Json;

/// <summary>A step of a plan.</summary>
internal sealed record WirePlanStep(
    WireFlowKey Flow,
    string Action,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<WireFlowKey> DependsOn,
    string? Manifest,
    string? DesiredHash,
    string? FlowId,
    string? LiveVersion,
    DateTime? LivePublished,
    string? LivePublishedBy,
    IReadOnlyList<WireChange>? Changes,
    IReadOnlyList<WireFlowKey>? UnmanagedCallers,
    string? FormerName,
    string? RestoresVersion,
    IReadOnlyList<string>? LeftAlone)
{
    public static WirePlanStep Of(PlanStep step) => new(
        WireFlowKey.Of(step.Key),
        PlanReport.Look(step.Action).Verb,
        step.Reasons,
        [.. step.DependsOn.Select(WireFlowKey.Of)],
        step.Manifest,
        step.DesiredHash,
        step.FlowId,
        step.LiveVersion,
        step.LivePublished?.UtcDateTime,
        step.LivePublishedBy,
        step.Changes.Count == 0 ? null : [.. step.Changes.Select(WireChange.Of)],
        step.UnmanagedCallers.Count == 0 ? null : [.. step.UnmanagedCallers.Select(WireFlowKey.Of)],
        step.FormerName,
        step.RestoresVersion,
        step.LeftAlone.Count == 0 ? null : step.LeftAlone);
}
