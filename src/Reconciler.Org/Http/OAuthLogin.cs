using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>Logs in: <c>POST /oauth/token</c> with the client credentials grant.</summary>
internal sealed class OAuthLogin(ILoginExchange exchange, OrgEndpoint endpoint, TimeProvider time)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly CallLabel _label = new("POST /oauth/token", endpoint.LoginBase.Host, Permission: null);
    private readonly LoginError _errors = new(endpoint, time);

    /// <summary>
    /// Logs in once and returns an access token. A login changes nothing, so none of its failures counts as a lost answer of the call that needed it.
    /// </summary>
    public async Task<string> LogInAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await exchange.SendAsync(_label, ReadTokenAsync, linked.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            string message = $"{_label.Text}: {_label.Host} did not answer in {Limit.TotalSeconds:0} s; try again later";
            throw new OrgException(OrgErrorKind.Timeout, message);
        }
        catch (OrgException lost) when (lost.AnswerLost)
        {
            throw new OrgException(lost.Kind, lost.Message, lost.InnerException);
        }
    }

    private async Task<string> ReadTokenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw await _errors.ReadAsync(response, _label, cancellationToken);
        }

        WireToken token = await JsonBody.ReadAsync(response, OrgJson.Default.WireToken, _label, cancellationToken);
        return IsHeaderSafe(token.AccessToken) ? token.AccessToken! : throw NoToken();
    }

    /// <summary>A token with blanks or control characters would be refused by the header's parser, which quotes it.</summary>
    private static bool IsHeaderSafe(string? token) =>
        token is { Length: > 0 } && token.All(character => character is > ' ' and < '\x7f');

    private OrgException NoToken() =>
        new(OrgErrorKind.Protocol, $"{_label.Text}: the answer of {_label.Host} holds no usable access_token; check the region");
}

/// <summary>Sends the login request, each transport in its own way.</summary>
internal interface ILoginExchange
{
    /// <summary>Sends it once, and returns what was read of the answer.</summary>
    /// <param name="label">How the call is named in messages.</param>
    /// <param name="readAsync">Reads the answer into a token.</param>
    /// <param name="cancellationToken">Cancels the login.</param>
    Task<string> SendAsync(CallLabel label, Func<HttpResponseMessage, CancellationToken, Task<string>> readAsync, CancellationToken cancellationToken);
}

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
