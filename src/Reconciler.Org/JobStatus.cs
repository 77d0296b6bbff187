namespace Reconciler.Org;

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
