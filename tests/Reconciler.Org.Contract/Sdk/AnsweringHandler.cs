using System.Net;
using System.Text;

namespace Reconciler.Org.Contract.Sdk;

/// <summary>Answers the login itself and every other request as the test says; keeps what was asked.</summary>
internal sealed class AnsweringHandler(Func<CancellationToken, Task<HttpResponseMessage>> answerAsync) : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly List<HttpRequestMessage> _requests = [];

    public IReadOnlyList<HttpRequestMessage> Requests => _requests;

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath.EndsWith("/oauth/token", StringComparison.Ordinal))
        {
            return Json("""{"access_token":"token","token_type":"bearer","expires_in":86400}""");
        }

        lock (_gate)
        {
            _requests.Add(request);
        }

        return await answerAsync(cancellationToken);
    }
}
