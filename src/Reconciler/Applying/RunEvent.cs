namespace Reconciler.Applying;

/// <summary>One event of an apply: what the progress display shows and the journal keeps.</summary>
/// <param name="Time">When it happened.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Flow">The flow it is about, as <c>type/name</c>; null when it is about the run.</param>
/// <param name="Action">What the plan does to the flow.</param>
/// <param name="Detail">What there is to say, such as a reason; holds no secret.</param>
public sealed record RunEvent(DateTimeOffset Time, RunEventKind Kind, string? Flow, string? Action, string? Detail)
{
    /// <summary>The org's job that works on the flow.</summary>
    public string? Job { get; init; }

    /// <summary>The flow's id.</summary>
    public string? FlowId { get; init; }

    /// <summary>With <see cref="RunEventKind.Started"/> the version that the plan saw, with <see cref="RunEventKind.Confirmed"/> the one that is published.</summary>
    public string? Version { get; init; }

    /// <summary>Hash of the desired document.</summary>
    public string? Hash { get; init; }

    /// <summary>What the job said.</summary>
    public IReadOnlyList<string>? Messages { get; init; }

    /// <summary>With <see cref="RunEventKind.Began"/>: which run it is.</summary>
    public RunHeader? Run { get; init; }
}
