namespace Reconciler.Org;

/// <summary>The org refused a call, or could not be reached. The message is one that a user can act on and holds no secret.</summary>
public sealed class OrgException : Exception
{
    /// <summary>Makes an exception for a failed call.</summary>
    public OrgException(OrgErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException) => Kind = kind;

    /// <summary>What went wrong, as far as callers need to tell it apart.</summary>
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

/// <summary>Kinds of failure that callers tell apart.</summary>
public enum OrgErrorKind
{
    /// <summary>No answer: connection refused, name not found, TLS failure, connection dropped.</summary>
    Unreachable,

    /// <summary>No answer in time.</summary>
    Timeout,

    /// <summary>The login was refused: wrong client id or secret, or the right ones in the wrong region.</summary>
    BadCredentials,

    /// <summary>The token is no longer accepted (401).</summary>
    Unauthorized,

    /// <summary>A permission is missing (403).</summary>
    Forbidden,

    /// <summary>There is no such thing (404, 410).</summary>
    NotFound,

    /// <summary>The state of the org does not allow it (409, or 405 on a locked flow).</summary>
    Conflict,

    /// <summary>Too many requests (429).</summary>
    RateLimited,

    /// <summary>The server failed (5xx).</summary>
    Server,

    /// <summary>The org failed so often in a row that the call was not sent.</summary>
    Outage,

    /// <summary>Another refusal (other 4xx).</summary>
    Refused,

    /// <summary>No call was made: the environment does not say well enough which org to use or how to log in.</summary>
    Misconfigured,

    /// <summary>The answer is not what the API promises (not JSON, a missing field, a redirect, too large).</summary>
    Protocol,
}
