using System.Net;
using System.Text.Json.Serialization.Metadata;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>
/// Calls the API with an access token. A token that the org refuses is forgotten here; whether to call again is the caller's decision.
/// </summary>
internal sealed class ApiClient(HttpExchange exchange, Uri apiBase, AccessTokens tokens, TimeProvider time)
{
    private readonly ErrorResponse _errors = new(time);

    /// <summary>Told what an answer says about the rate limit.</summary>
    public Action<RateLimitReading>? OnRateLimit { get; init; }

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
        TWire answer = await exchange.SendAsync(request, label, ReadAsync, cancellationToken);
        return Read(answer, read, label);

        async Task<TWire> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
        {
            await CheckAsync(response, token, label, cancel);
            return await JsonBody.ReadAsync(response, typeInfo, label, cancel);
        }
    }

    /// <summary>Calls an operation whose answer has no content.</summary>
    public async Task SendAsync(ApiRequest call, CancellationToken cancellationToken)
    {
        CallLabel label = call.LabelAt(apiBase);
        string token = await tokens.GetAsync(cancellationToken);
        using HttpRequestMessage request = CreateRequest(call, token, body: null);
        await exchange.SendAsync(request, label, ReadAsync, cancellationToken);

        async Task<bool> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
        {
            await CheckAsync(response, token, label, cancel);
            JsonBody.RefuseHtml(response, label);
            return true;
        }
    }

    private async Task CheckAsync(HttpResponseMessage response, string token, CallLabel label, CancellationToken cancellationToken)
    {
        if (RateLimitHeaders.Read(response) is { } reading)
        {
            OnRateLimit?.Invoke(reading);
        }

        if (response.IsSuccessStatusCode)
        {
            return;
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            tokens.Invalidate(token);
        }

        throw await _errors.ReadAsync(response, label, cancellationToken);
    }

    private static TResult Read<TWire, TResult>(TWire answer, Func<TWire, TResult> read, CallLabel label)
    {
        try
        {
            return read(answer);
        }
        catch (UnusableAnswerException unusable)
        {
            string problem = $"the answer of {label.Host} is not usable: {unusable.Message}";
            string message = $"{label.Text}: {problem}; check that this is the API of your region";
            throw new OrgException(OrgErrorKind.Protocol, message, unusable) { AnswerLost = true };
        }
    }

    /// <summary>
    /// SocketsHttpHandler repeats a request by itself when a pooled connection breaks before the answer, unless the request has content.
    /// A write must not be repeated without the caller's knowledge, so it has content even where that is empty.
    /// </summary>
    private static ByteArrayContent? EmptyBodyOf(ApiRequest call) =>
        call.Operation.Method == HttpMethod.Get ? null : new ByteArrayContent([]);

    private HttpRequestMessage CreateRequest(ApiRequest call, string token, HttpContent? body)
    {
        var request = new HttpRequestMessage(call.Operation.Method, call.AddressAt(apiBase)) { Content = body ?? EmptyBodyOf(call) };
        request.Headers.Authorization = new("Bearer", token);
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.UserAgent.Add(HttpStack.UserAgent);
        return request;
    }
}
