using System.Net;
using System.Net.Http.Headers;

namespace Reconciler.Org.Http;

/// <summary>Makes the HTTP clients of a transport: pooled connections, compression, no redirects and no cookies.</summary>
internal static class HttpStack
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>What requests name as their sender: <c>Reconciler</c> and its version.</summary>
    public static ProductInfoHeaderValue UserAgent { get; } =
        new("Reconciler", typeof(HttpStack).Assembly.GetName().Version?.ToString(3) ?? "0");

    /// <summary>A handler with connections of its own.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        // A redirect would carry the token, or a flow, to a host that nobody named.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Brotli,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = ConnectionLifetime,
        UseCookies = false,
    };

    /// <summary>A client over a handler. Its own timeout is off: the caller's token bounds a call.</summary>
    /// <param name="handler">The handler, which stays the caller's; null for a new one that the client disposes.</param>
    public static HttpClient CreateClient(HttpMessageHandler? handler) =>
        new(handler ?? CreateHandler(), disposeHandler: handler is null) { Timeout = Timeout.InfiniteTimeSpan };
}
