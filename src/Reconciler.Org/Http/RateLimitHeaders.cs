using System.Globalization;

namespace Reconciler.Org.Http;

/// <summary>Reads what an answer says about the rate limit. Source of the names: documentation of the Genesys Cloud SDKs, logged responses.</summary>
internal static class RateLimitHeaders
{
    /// <summary>The reading; null unless all three headers hold sensible numbers.</summary>
    public static RateLimitReading? Read(HttpResponseMessage response) =>
        Number(response, "inin-ratelimit-count") is { } used
        && Number(response, "inin-ratelimit-allowed") is { } allowed and > 0
        && Number(response, "inin-ratelimit-reset") is { } seconds
            ? new RateLimitReading(used, allowed, TimeSpan.FromSeconds(seconds))
            : null;

    private static int? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out IEnumerable<string>? values)
        && int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
