namespace Reconciler.Org.Http;

/// <summary>Sends the login by <see cref="HttpClient"/>.</summary>
internal sealed class HttpLogin(HttpExchange exchange, OrgEndpoint endpoint, OrgCredentials credentials) : ILoginExchange
{
    public async Task<string> SendAsync(
        CallLabel label, Func<HttpResponseMessage, CancellationToken, Task<string>> readAsync, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = CreateRequest();
        return await exchange.SendAsync(request, label, readAsync, cancellationToken);
    }

    private HttpRequestMessage CreateRequest()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint.LoginBase.AbsoluteUri.TrimEnd('/') + "/oauth/token")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]),
        };
        request.Headers.Authorization = credentials.ToBasicHeader();
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.UserAgent.Add(HttpStack.UserAgent);
        return request;
    }
}
