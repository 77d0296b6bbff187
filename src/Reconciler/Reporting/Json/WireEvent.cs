namespace Reconciler.Reporting.Json;

/// <summary>A line of <c>--events</c>, by <c>schemas/events.schema.json</c>. What a type of event does not have is absent.</summary>
internal sealed record WireEvent(int Version, DateTime Time, string Type)
{
    public string? Text { get; init; }

    public WireTool? Tool { get; init; }

    public string? Command { get; init; }

    public string? Project { get; init; }

    public string? Environment { get; init; }

    public string? Org { get; init; }

    public WireDiagnostic? Diagnostic { get; init; }

    public WirePlanStep? Step { get; init; }

    public WireFinding? Finding { get; init; }

    public string? Event { get; init; }

    public WireFlowKey? Flow { get; init; }

    public string? Action { get; init; }

    public string? Job { get; init; }

    public string? FlowId { get; init; }

    public string? FlowVersion { get; init; }

    public IReadOnlyList<string>? Messages { get; init; }

    public string? Call { get; init; }

    public double? Seconds { get; init; }

    public int? Attempt { get; init; }

    public int? MaxAttempts { get; init; }

    public bool? HasChanges { get; init; }

    public int? ExitCode { get; init; }

    public string? Outcome { get; init; }
}
