using System.Net;
using System.Net.Http.Headers;

namespace Reconciler.Org.Http;

/// <summary>How HTTP is spoken: pooled, compressed, without redirects or cookies.</summary>
internal static class HttpStack
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static ProductInfoHeaderValue UserAgent { get; } =
        new("Reconciler", typeof(HttpStack).Assembly.GetName().Version?.ToString(3) ?? "0");

    public static SocketsHttpHandler CreateHandler() => new()
    {
        // A redirect would carry the token, or a flow, to a host that nobody named.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Brotli,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = ConnectionLifetime,
        UseCookies = false,
    };

    /// <summary>The client's own timeout is off: the caller's token bounds a call.</summary>
    public static HttpClient CreateClient(HttpMessageHandler? handler) =>
        new(handler ?? CreateHandler(), disposeHandler: handler is null) { Timeout = Timeout.InfiniteTimeSpan };
}
