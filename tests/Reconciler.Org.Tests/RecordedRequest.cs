namespace Reconciler.Org.Tests;

/// <summary>A request as a stub saw it.</summary>
internal sealed record RecordedRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public static async Task<RecordedRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        return new RecordedRequest(request.Method.Method, request.RequestUri!, headers, body);
    }
}
