using System.Text.Json.Serialization;
using Reconciler.Diff;
using Reconciler.Language.Flows;
using Reconciler.Live;

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

    /// <summary>The description that the plan saw, with the ownership marker; null when there is none.</summary>
    public string? LiveDescription { get; init; }

    /// <summary>The version that is published again; null for every other action than <see cref="PlanAction.Restore"/>.</summary>
    public string? RestoresVersion { get; init; }

    /// <summary>The description that it gets with that, with an ownership marker whose hash is written when it is published; null for none.</summary>
    public string? RestoresDescription { get; init; }

    /// <summary>What publishing changes in the org.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>Paths of the differences that stay as the org has them when the step publishes, since a rule of the project leaves them alone.</summary>
    public IReadOnlyList<string> LeftAlone { get; init; } = [];

    /// <summary>Flows that no manifest describes and that keep an old copy of this shared flow, or get a new one where that was asked for.</summary>
    public IReadOnlyList<FlowKey> UnmanagedCallers { get; init; } = [];

    /// <summary>True when nobody owned the flow, and this step adopts it.</summary>
    [JsonPropertyName("takesOver")]
    public bool Adopts { get; init; }

    /// <summary>The name that the org has the flow under, where that is a former one; else null.</summary>
    public string? FormerName { get; init; }

    /// <summary>Who holds the edit lock that is taken away before the flow is written; null when none is.</summary>
    public string? TakesLockFrom { get; init; }

    /// <summary>How long to wait for somebody to give the edit lock back; null when nobody holds it, or it is taken away.</summary>
    public TimeSpan? WaitForLock { get; init; }

    /// <summary>The draft that is lost when the flow is written; null when there is none.</summary>
    public string? LosesDraft { get; init; }

    /// <summary>The type and name that the org has the flow under.</summary>
    public FlowKey LiveKey => FormerName is null ? Key : Key with { Name = FormerName };

    /// <summary>True for a step that publishes the flow.</summary>
    public bool Publishes => Action is PlanAction.Create or PlanAction.Update or PlanAction.Republish or PlanAction.Adopt or PlanAction.Rename or PlanAction.Restore;

    /// <summary>True for a step that changes the org.</summary>
    public bool Writes => Publishes || Action == PlanAction.Delete;

    /// <summary>A step that does nothing yet, with what the org says about its flow.</summary>
    /// <param name="live">The flow as the org has it; null when it has none.</param>
    internal static PlanStep Of(FlowKey key, LiveFlow? live) => new()
    {
        Key = key,
        Action = PlanAction.Unchanged,
        FlowId = live?.Flow.Id,
        LiveVersion = live?.Flow.PublishedVersion?.Id,
        LivePublished = live?.Flow.PublishedVersion?.DatePublished,
        LivePublishedBy = live?.Flow.Publisher,
        LiveDescription = live?.Flow.Description,
    };

    /// <summary>The step with nothing left to do: its flow stays as it is. What the plan saw of the flow stays in the step.</summary>
    /// <param name="reasons">Why, as sentences that end with what a person can do; they take the place of the former reasons.</param>
    public PlanStep Block(params IReadOnlyList<string> reasons) => this with { Action = PlanAction.Blocked, Reasons = reasons };
}
