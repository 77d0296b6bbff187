namespace Reconciler.Org;

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
