namespace Reconciler.Org;

/// <summary>A transport that tells what the org's answers say about its rate limit.</summary>
public interface IRateLimitSource
{
    /// <summary>
    /// Raised for each answer that carries a reading, errors too, before the call returns and within its own asynchronous flow: by that a
    /// listener knows which call the reading belongs to.
    /// </summary>
    event Action<RateLimitReading>? RateLimitRead;
}
