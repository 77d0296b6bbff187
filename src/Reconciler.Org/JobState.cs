namespace Reconciler.Org;

/// <summary>The state of a publish or export job when it was asked for.</summary>
public sealed record JobState
{
    /// <summary>The job's id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it waits, runs or has ended.</summary>
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

/// <summary>Status of an Architect job.</summary>
public enum JobStatus
{
    /// <summary>Something newer than this program; the job may still be running.</summary>
    Unknown,

    /// <summary>Known to the server, waiting for its input or its turn.</summary>
    Registered,

    /// <summary>Running.</summary>
    Started,

    /// <summary>Ended well; there may be warnings.</summary>
    Success,

    /// <summary>Ended badly; see the messages.</summary>
    Failure,
}

/// <summary>One message of an Architect job.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Text">The message as the server wrote it.</param>
public sealed record JobMessage(JobMessageSeverity Severity, string Text)
{
    /// <summary>The look-ups behind it, oldest first; empty for most messages.</summary>
    public IReadOnlyList<JobLookUp> LookUps { get; init; } = [];
}

/// <summary>The <c>type</c> of an Architect job message.</summary>
public enum JobMessageSeverity
{
    /// <summary>The server did not say, or said something newer than this program.</summary>
    Unknown,

    /// <summary>A warning of a job that succeeded all the same.</summary>
    Warning,

    /// <summary>A reason why the job failed.</summary>
    Error,
}

/// <summary>A look-up behind a message of a job (API model <c>ArchitectJobMessageDetail</c>). Its bodies are never read: they are unredacted.</summary>
/// <param name="Path">The path, without server and query.</param>
/// <param name="Status">The HTTP status, or the error that came instead of an answer; null where the server says neither.</param>
/// <param name="CorrelationId">What to give to Genesys support.</param>
public sealed record JobLookUp(string? Method, string Path, string? Status, string? CorrelationId)
{
    /// <summary>The look-up on one line, for users.</summary>
    public override string ToString()
        => $"{Method ?? "GET"} {Path}: {Status ?? "no answer"}{(CorrelationId is null ? "" : $" (correlation id {CorrelationId})")}";
}
