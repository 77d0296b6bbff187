using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Reconciler.Org.Tests;

/// <summary>Answers requests from a function and remembers them; logins are answered with a token by themselves.</summary>
internal sealed class StubHandler(Func<RecordedRequest, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private int _logins;

    public Func<RecordedRequest, int, HttpResponseMessage> Login { get; init; } =
        (_, number) => Json($$"""{"access_token":"token-{{number}}","token_type":"bearer","expires_in":86400}""");

    /// <summary>Awaited before a call is answered: holds it back without a thread. Logins are not held back.</summary>
    public Func<RecordedRequest, Task> HoldBackAsync { get; init; } = _ => Task.CompletedTask;

    public int Logins => _logins;

    public IReadOnlyList<RecordedRequest> Calls => [.. _requests];

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Html(HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent("<html><body>Sign in to the network</body></html>", Encoding.UTF8, "text/html") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        RecordedRequest recorded = await RecordedRequest.OfAsync(request, cancellationToken);
        HttpResponseMessage response;
        if (recorded.Uri.AbsolutePath == "/oauth/token")
        {
            response = Login(recorded, Interlocked.Increment(ref _logins));
        }
        else
        {
            _requests.Enqueue(recorded);
            await HoldBackAsync(recorded);
            response = answer(recorded);
        }

        response.RequestMessage = request;
        return response;
    }
}

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
