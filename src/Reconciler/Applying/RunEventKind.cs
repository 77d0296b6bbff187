using System.Text.Json.Serialization;

namespace Reconciler.Applying;

/// <summary>What happens during an apply.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunEventKind>))]
public enum RunEventKind
{
    /// <summary>The run begins.</summary>
    Began,

    /// <summary>A step begins: what it means to do.</summary>
    Started,

    /// <summary>The step waits for somebody to give an edit lock back.</summary>
    Waiting,

    /// <summary>The step is about to change the flow by one call, such as a rename; the detail says how.</summary>
    Changing,

    /// <summary>That call took effect.</summary>
    Changed,

    /// <summary>The org has a job for the step, which waits for its input.</summary>
    Registered,

    /// <summary>The org runs the step's job.</summary>
    Uploaded,

    /// <summary>The step is done.</summary>
    Done,

    /// <summary>The step failed.</summary>
    Failed,

    /// <summary>The step was sent, and its end is not known.</summary>
    Unknown,

    /// <summary>The step is not tried.</summary>
    Skipped,

    /// <summary>A later run found that a job came to nothing, or gave up waiting for it.</summary>
    Abandoned,

    /// <summary>A listing shows the version that a step published.</summary>
    Confirmed,

    /// <summary>Something about the run as a whole, such as a wait that the org asked for.</summary>
    Note,

    /// <summary>The run has ended by itself.</summary>
    Ended,
}
