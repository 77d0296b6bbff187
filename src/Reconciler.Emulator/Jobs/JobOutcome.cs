namespace Reconciler.Emulator.Jobs;

/// <summary>How a job ended.</summary>
internal sealed record JobOutcome(bool Succeeded, IReadOnlyList<JobMessage>? Messages)
{
    /// <summary>The flow that a publish job made or changed.</summary>
    public string? FlowId { get; init; }

    /// <summary>What an export job made.</summary>
    public ExportedContent? Content { get; init; }
}
