using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>Puts an error answer into words: which call, what the server said, what to do.</summary>
internal static class ErrorSentence
{
    /// <summary>The sentence: <c>GET /api/v2/flows: api.mypurecloud.de answered 404 not.found (correlation id 1): No such flow; what to do</c>.</summary>
    /// <param name="body">The error in the answer; null when it holds none.</param>
    /// <param name="cure">What the user can do, without an end mark; null where nothing is known.</param>
    public static string Write(CallLabel label, HttpResponseMessage response, WireError? body, string? correlationId, string? cure)
    {
        string answer = body?.Code is { } code ? $"{(int)response.StatusCode} {ServerText.Clean(code)}" : $"{(int)response.StatusCode}";
        string correlation = correlationId is null ? string.Empty : $" (correlation id {correlationId})";
        string remedy = cure is null ? string.Empty : $"; {cure}";
        return $"{label.Text}: {label.Host} answered {answer}{correlation}: {Said(response, body)}{remedy}";
    }

    /// <summary>What a user can do about an error of the API; null where nothing general is known.</summary>
    /// <param name="permission">The permission that is missing, where it is known.</param>
    public static string? Cure(OrgErrorKind kind, string? permission, TimeSpan? retryAfter) => kind switch
    {
        OrgErrorKind.Forbidden when permission is not null => $"give the OAuth client a role with {permission}",
        OrgErrorKind.Forbidden => "give the OAuth client a role that allows it",
        OrgErrorKind.Unauthorized => "the access token is no longer accepted, log in again",
        OrgErrorKind.RateLimited when retryAfter is { } wait => $"wait {wait.TotalSeconds:0} s, or run less at once with this OAuth client",
        OrgErrorKind.RateLimited => "wait, or run less at once with this OAuth client",
        OrgErrorKind.Server => "try again later",
        OrgErrorKind.Protocol => "check the region and the proxy settings",
        _ => null,
    };

    private static string Said(HttpResponseMessage response, WireError? body) => body?.Message switch
    {
        { Length: > 0 } message => ServerText.Clean(message).TrimEnd('.'),
        _ when IsRedirect(response) => $"a redirect to {RedirectHost(response)}, which is not followed",
        _ when JsonBody.IsHtml(response) => "an HTML page instead of the JSON of the API; a proxy may be in between",
        _ => "no explanation",
    };

    private static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is >= 300 and < 400;

    private static string RedirectHost(HttpResponseMessage response) =>
        response.Headers.Location is { IsAbsoluteUri: true } location ? location.Host : "another path";
}
