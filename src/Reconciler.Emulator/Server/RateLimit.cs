using System.Collections.Concurrent;
using System.Globalization;
using Reconciler.Emulator.Http;

namespace Reconciler.Emulator.Server;

/// <summary>Counts the requests of each client in windows of one minute.</summary>
internal sealed class RateLimit(int? allowedPerMinute, TimeProvider time)
{
    // developer.genesys.cloud, limits: client.credentials.token.rate.per.minute
    private const int PlatformDefault = 300;

    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Window> _windows = new(StringComparer.Ordinal);

    private int Allowed => allowedPerMinute ?? PlatformDefault;

    /// <summary>Counts one request of a client.</summary>
    public RateLimitStanding Count(string clientId)
    {
        var now = time.GetUtcNow();
        var window = _windows.AddOrUpdate(
            clientId,
            _ => new Window(now, 1),
            (_, current) => now - current.Start >= Length ? new Window(now, 1) : current with { Requests = current.Requests + 1 });
        var reset = Math.Max(1, (int)Math.Ceiling((window.Start + Length - now).TotalSeconds));
        return new RateLimitStanding(window.Requests, Allowed, reset, allowedPerMinute is { } limit && window.Requests > limit);
    }

    private sealed record Window(DateTimeOffset Start, int Requests);
}

/// <summary>How many requests a client has sent in this minute.</summary>
internal sealed record RateLimitStanding(int Count, int Allowed, int ResetSeconds, bool IsExceeded)
{
    /// <summary>The answer with the headers that tell the client its rate.</summary>
    public Reply AddTo(Reply reply) => reply
        .WithHeader("inin-ratelimit-count", Count.ToString(CultureInfo.InvariantCulture))
        .WithHeader("inin-ratelimit-allowed", Allowed.ToString(CultureInfo.InvariantCulture))
        .WithHeader("inin-ratelimit-reset", ResetSeconds.ToString(CultureInfo.InvariantCulture));
}
