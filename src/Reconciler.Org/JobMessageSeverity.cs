namespace Reconciler.Org;

/// <summary>The <c>type</c> of an Architect job message.</summary>
public enum JobMessageSeverity
{
    /// <summary>The server did not say, or said something newer than this program.</summary>
    Unknown,

    /// <summary>The job succeeded, and has this to say.</summary>
    Warning,

    /// <summary>Why the job failed.</summary>
    Error,
}
