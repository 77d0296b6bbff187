using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>Words an error answer: which call, what the server said, what to do.</summary>
internal static class ErrorSentence
{
    public static string Write(CallLabel label, HttpResponseMessage response, WireError? body, string? correlationId, string? cure)
    {
        string answer = body?.Code is { } code ? $"{(int)response.StatusCode} {ServerText.Clean(code)}" : $"{(int)response.StatusCode}";
        string correlation = correlationId is null ? string.Empty : $" (correlation id {correlationId})";
        string remedy = cure is null ? string.Empty : $"; {cure}";
        return $"{label.Text}: {label.Host} answered {answer}{correlation}: {Said(response, body)}{remedy}";
    }

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
