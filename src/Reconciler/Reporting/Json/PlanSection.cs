using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Reporting.Json;

/// <summary>A plan as a part of a report.</summary>
internal sealed record PlanSection(
    string Summary, bool HasChanges, DateTime? ReadAt, IReadOnlyList<JsonPlanStep> Steps, IReadOnlyList<string> Notes, IReadOnlyList<string>? Breaches)
{
    public static PlanSection Of(Plan plan) => new(
        PlanReport.Summary(plan),
        plan.HasChanges,
        plan.ReadAt?.UtcDateTime,
        [.. plan.Steps.Select(JsonPlanStep.Of)],
        plan.Notes,
        plan.Breaches.Count == 0 ? null : plan.Breaches);
}

/// <summary>A step of a plan, in a report or an event. The properties mean what those of <see cref="PlanStep"/> of the same name mean.</summary>
internal sealed record JsonPlanStep
{
    public required JsonFlowKey Flow { get; init; }

    public required string Action { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    public required IReadOnlyList<JsonFlowKey> DependsOn { get; init; }

    public string? Manifest { get; init; }

    public string? DesiredHash { get; init; }

    public string? FlowId { get; init; }

    public string? LiveVersion { get; init; }

    public DateTime? LivePublished { get; init; }

    public string? LivePublishedBy { get; init; }

    public IReadOnlyList<JsonChange>? Changes { get; init; }

    public IReadOnlyList<JsonFlowKey>? UnmanagedCallers { get; init; }

    public string? FormerName { get; init; }

    public string? RestoresVersion { get; init; }

    public IReadOnlyList<string>? LeftAlone { get; init; }

    public static JsonPlanStep Of(PlanStep step) => new()
    {
        Flow = JsonFlowKey.Of(step.Key),
        Action = step.Action.Word(),
        Reasons = step.Reasons,
        DependsOn = [.. step.DependsOn.Select(JsonFlowKey.Of)],
        Manifest = step.Manifest,
        DesiredHash = step.DesiredHash,
        FlowId = step.FlowId,
        LiveVersion = step.LiveVersion,
        LivePublished = step.LivePublished?.UtcDateTime,
        LivePublishedBy = step.LivePublishedBy,
        Changes = step.Changes.Count == 0 ? null : [.. step.Changes.Select(JsonChange.Of)],
        UnmanagedCallers = step.UnmanagedCallers.Count == 0 ? null : [.. step.UnmanagedCallers.Select(JsonFlowKey.Of)],
        FormerName = step.FormerName,
        RestoresVersion = step.RestoresVersion,
        LeftAlone = step.LeftAlone.Count == 0 ? null : step.LeftAlone,
    };
}

/// <summary>Which flow is meant: its type, as <c>inboundcall</c>, and its name.</summary>
internal sealed record JsonFlowKey(string Type, string Name)
{
    public static JsonFlowKey Of(FlowKey flow) => new(flow.Type, flow.Name);
}
