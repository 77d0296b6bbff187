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
