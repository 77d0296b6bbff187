using System.Text.Json.Serialization.Metadata;

namespace Reconciler.Org.Http;

/// <summary>Calls the API by HTTP, with an access token.</summary>
internal sealed class ApiClient(HttpExchange exchange, Uri apiBase, AccessTokens tokens, ApiAnswers answers)
{
    /// <summary>Calls an operation and reads its answer.</summary>
    /// <param name="body">What to send; null for nothing.</param>
    /// <param name="typeInfo">The JSON of the answer.</param>
    /// <param name="read">Makes the result of the answer.</param>
    /// <exception cref="OrgException">The login or the call failed, or the answer is not as the API promises.</exception>
    public async Task<TResult> SendAsync<TWire, TResult>(
        ApiRequest call,
        HttpContent? body,
        JsonTypeInfo<TWire> typeInfo,
        Func<TWire, TResult> read,
        CancellationToken cancellationToken)
        where TWire : class
    {
        CallLabel label = call.LabelAt(apiBase);
        string token = await tokens.GetAsync(cancellationToken);
        using HttpRequestMessage request = CreateRequest(call, token, body);
        TWire answer = await exchange.SendAsync(
            request, label, (response, cancel) => answers.ReadAsync(response, token, label, typeInfo, cancel), cancellationToken);
        return ApiAnswers.Interpret(answer, read, label);
    }

    /// <summary>Calls an operation whose answer has no content.</summary>
    public async Task SendAsync(ApiRequest call, CancellationToken cancellationToken)
    {
        CallLabel label = call.LabelAt(apiBase);
        string token = await tokens.GetAsync(cancellationToken);
        using HttpRequestMessage request = CreateRequest(call, token, body: null);
        await exchange.SendAsync(request, label, (response, cancel) => answers.ConfirmAsync(response, token, label, cancel), cancellationToken);
    }

    /// <summary>
    /// An empty body for a request that has none, unless it is a GET. SocketsHttpHandler repeats a request by itself when a pooled connection breaks before the answer, unless the request has content.
    /// A write must not be repeated without the caller's knowledge, so it has content even where that is empty.
    /// </summary>
    public static ByteArrayContent? EmptyBodyOf(HttpMethod method) => method == HttpMethod.Get ? null : new ByteArrayContent([]);

    private HttpRequestMessage CreateRequest(ApiRequest call, string token, HttpContent? body)
    {
        var request = new HttpRequestMessage(call.Operation.Method, call.AddressAt(apiBase)) { Content = body ?? EmptyBodyOf(call.Operation.Method) };
        request.Headers.Authorization = new("Bearer", token);
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.UserAgent.Add(HttpStack.UserAgent);
        return request;
    }
}
