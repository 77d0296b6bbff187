namespace Reconciler.Org.Wire;

/// <summary>API models <c>ArchitectJobStateResponse</c> and <c>ArchitectExportJobStateResponse</c>.</summary>
internal sealed record WireJob
{
    public string? Id { get; init; }

    public string? Status { get; init; }

    public WireRef? Flow { get; init; }

    public string? DownloadUrl { get; init; }

    public IReadOnlyList<WireJobMessage>? Messages { get; init; }

    /// <summary>Without the address of the result, which carries a signature.</summary>
    public override string ToString() => $"job {Id}: {Status}";
}
