namespace Reconciler.Org;

/// <summary>One message of an Architect job.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Text">The message as the server wrote it.</param>
public sealed record JobMessage(JobMessageSeverity Severity, string Text)
{
    /// <summary>The look-ups behind it, oldest first; empty for most messages.</summary>
    public IReadOnlyList<JobLookUp> LookUps { get; init; } = [];
}
