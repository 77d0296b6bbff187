using System.Globalization;
using System.Net.Http.Headers;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>Reads the headers of an answer that matter to callers.</summary>
internal static class ResponseHeaders
{
    /// <summary>
    /// How much of the rate limit is used; null unless all three headers hold sensible numbers. Source of their names: documentation of the Genesys Cloud
    /// SDKs, logged responses.
    /// </summary>
    public static RateLimitReading? RateLimit(HttpResponseMessage response) =>
        Number(response, "inin-ratelimit-count") is { } used
        && Number(response, "inin-ratelimit-allowed") is { } allowed and > 0
        && Number(response, "inin-ratelimit-reset") is { } seconds
            ? new RateLimitReading(used, allowed, TimeSpan.FromSeconds(seconds))
            : null;

    /// <summary>How long the server asks to wait, which it says in seconds or as a date; a date that is past is no wait. Null where it does not ask.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        RetryConditionHeaderValue { Date: { } date } => Later(date - time.GetUtcNow()),
        _ => null,
    };

    /// <summary>What to give to Genesys support; null where the server gives none.</summary>
    public static string? CorrelationId(HttpResponseMessage response) =>
        response.Headers.TryGetValues("ININ-Correlation-Id", out IEnumerable<string>? values) ? ServerText.Clean(values.First()) : null;

    private static int? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out IEnumerable<string>? values)
        && int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

    private static TimeSpan Later(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}
