namespace Reconciler.Org;

/// <summary>Where a publish or export job stands.</summary>
public sealed record JobState
{
    /// <summary>The job's id.</summary>
    public required string Id { get; init; }

    /// <summary>The job's status.</summary>
    public required JobStatus Status { get; init; }

    /// <summary>The flow that a publish job made or changed.</summary>
    public string? FlowId { get; init; }

    /// <summary>Where the result of an export job lies; a secret, as its query carries a signature.</summary>
    public Uri? DownloadUrl { get; init; }

    /// <summary>Errors and warnings; may be empty even on failure.</summary>
    public IReadOnlyList<JobMessage> Messages { get; init; } = [];

    /// <summary>The job and its status, without the address of the result.</summary>
    public override string ToString() => $"job {Id}: {Status}";
}
