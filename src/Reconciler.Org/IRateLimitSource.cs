namespace Reconciler.Org;

/// <summary>A transport that reports what the org's answers say about its rate limit.</summary>
public interface IRateLimitSource
{
    /// <summary>
    /// Raised for each answer that carries a reading, errors too, before the call returns and within its own asynchronous flow, so that a listener can
    /// tell by an <see cref="AsyncLocal{T}"/> which call the reading belongs to.
    /// </summary>
    event Action<RateLimitReading>? RateLimitRead;
}

/// <summary>How much of the org's rate limit is used, as one answer of the API says.</summary>
/// <param name="Used">Calls counted in the current window, the answered one included (<c>inin-ratelimit-count</c>).</param>
/// <param name="Allowed">Calls allowed in a window (<c>inin-ratelimit-allowed</c>).</param>
/// <param name="UntilReset">When the next window begins, in whole seconds (<c>inin-ratelimit-reset</c>).</param>
public sealed record RateLimitReading(int Used, int Allowed, TimeSpan UntilReset);
