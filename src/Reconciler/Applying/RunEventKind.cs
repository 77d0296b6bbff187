using System.Text.Json.Serialization;

namespace Reconciler.Applying;

/// <summary>What happens during an apply.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunEventKind>))]
public enum RunEventKind
{
    /// <summary>A step begins to write.</summary>
    Started,

    /// <summary>The step waits for somebody to give an edit lock back.</summary>
    Waiting,

    /// <summary>The org runs the step's job.</summary>
    Uploaded,

    /// <summary>The step is done.</summary>
    Done,

    /// <summary>The step failed.</summary>
    Failed,

    /// <summary>The step is not tried.</summary>
    Skipped,

    /// <summary>Something about the run as a whole, such as a wait that the org asked for.</summary>
    Note,
}
