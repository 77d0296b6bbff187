namespace Reconciler.Org;

/// <summary>The org refused a call, or could not be reached. The message is one that a user can act on and holds no secret.</summary>
public sealed class OrgException : Exception
{
    /// <summary>Makes an exception for a failed call.</summary>
    public OrgException(OrgErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    /// <summary>What went wrong, as far as callers decide by it.</summary>
    public OrgErrorKind Kind { get; }

    /// <summary>HTTP status; null when no answer came.</summary>
    public int? Status { get; init; }

    /// <summary>The API's error code, such as <c>architect.flow.not.found</c>.</summary>
    public string? Code { get; init; }

    /// <summary>What to give to Genesys support (header <c>ININ-Correlation-Id</c>).</summary>
    public string? CorrelationId { get; init; }

    /// <summary>How long the server asked to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// True when the call may have reached the org, though no answer of the org reached us (a gateway's 502 or 504 is none): whether it took effect is not known, so a caller reads
    /// the org back before it writes again. False when the org refused the call, or when it was never sent.
    /// </summary>
    public bool AnswerLost { get; init; }

    /// <summary>What the API says is in the way, by name: what uses a flow that is to be deleted. Empty where it names nothing.</summary>
    public IReadOnlyList<string> Users { get; init; } = [];

    /// <summary>Whether the call surely never left this machine, or reached no server.</summary>
    internal bool WasNeverSent =>
        !AnswerLost && Kind is (OrgErrorKind.Unreachable or OrgErrorKind.Timeout or OrgErrorKind.Outage or OrgErrorKind.Misconfigured);

    /// <summary>The permission that is missing, where the call was refused for one.</summary>
    public string? MissingPermission { get; init; }
}
