using Reconciler.Diffing;

namespace Reconciler.Planning;

/// <summary>One flow of a plan. Plain data.</summary>
public sealed record PlanStep
{
    /// <summary>The flow.</summary>
    public required FlowKey Key { get; init; }

    /// <summary>What is done to it.</summary>
    public required PlanAction Action { get; init; }

    /// <summary>Why, as short sentences.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The flows whose steps must be done before this one.</summary>
    public IReadOnlyList<FlowKey> DependsOn { get; init; } = [];

    /// <summary>The manifest's file, relative to the project's root; null for a flow that no manifest describes.</summary>
    public string? Manifest { get; init; }

    /// <summary>Hash of the desired document; null for a flow that no manifest describes.</summary>
    public string? DesiredHash { get; init; }

    /// <summary>The flow's id in the org; null for one that is to be created.</summary>
    public string? FlowId { get; init; }

    /// <summary>The published version that the plan saw; null when there is none.</summary>
    public string? LiveVersion { get; init; }

    /// <summary>When that version was published.</summary>
    public DateTimeOffset? LivePublished { get; init; }

    /// <summary>Who published that version, where the org says so.</summary>
    public string? LivePublishedBy { get; init; }

    /// <summary>What publishing changes in the org.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>Paths of the differences that stay as the org has them when the step publishes, since a rule of the project leaves them alone.</summary>
    public IReadOnlyList<string> LeftAlone { get; init; } = [];

    /// <summary>Flows that no manifest describes and that keep an old copy of this shared flow, or get a new one where that was asked for.</summary>
    public IReadOnlyList<FlowKey> UnmanagedCallers { get; init; } = [];

    /// <summary>True for a step that publishes the flow.</summary>
    public bool Publishes => Action is PlanAction.Create or PlanAction.Update or PlanAction.Republish or PlanAction.Adopt;
}
