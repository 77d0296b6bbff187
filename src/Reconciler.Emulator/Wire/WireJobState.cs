namespace Reconciler.Emulator.Wire;

/// <summary>Models <c>ArchitectJobStateResponse</c> and <c>ArchitectExportJobStateResponse</c>.</summary>
internal sealed record WireJobState
{
    public required string Id { get; init; }

    public required string Status { get; init; }

    public required string Command { get; init; }

    public WireFlowLink? Flow { get; init; }

    public string? DownloadUrl { get; init; }

    public IReadOnlyList<WireJobMessage>? Messages { get; init; }

    public required string SelfUri { get; init; }
}

/// <summary>The flow that a publish job made or changed.</summary>
internal sealed record WireFlowLink(string Id, string SelfUri);

/// <summary>Model <c>ArchitectJobMessage</c>.</summary>
internal sealed record WireJobMessage(string Type, string DateTime, string Text, IReadOnlyList<WireJobMessageDetail>? Details = null);

/// <summary>Model <c>ArchitectJobMessageDetail</c>: a look-up behind the message.</summary>
internal sealed record WireJobMessageDetail
{
    public required string Type { get; init; }

    public required string Method { get; init; }

    public required string Url { get; init; }

    public required int StatusCode { get; init; }

    public required string StatusMessage { get; init; }

    public required string CorrelationId { get; init; }

    public required string ResponseBody { get; init; }
}
