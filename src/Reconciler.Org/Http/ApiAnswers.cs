using System.Net;
using System.Text.Json.Serialization.Metadata;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>
/// Reads the answers of the API, whichever transport brought them. A token that the org refuses is forgotten here; whether to call again is
/// the caller's decision.
/// </summary>
internal sealed class ApiAnswers(AccessTokens tokens, TimeProvider time)
{
    private readonly ErrorResponse _errors = new(time);

    /// <summary>Called with what an answer says about the rate limit.</summary>
    public Action<RateLimitReading>? OnRateLimit { get; init; }

    /// <summary>Reads the JSON of an answer.</summary>
    /// <param name="token">The token that the call was made with.</param>
    /// <exception cref="OrgException">The org refused the call, or its answer is not the API's.</exception>
    public async Task<TWire> ReadAsync<TWire>(
        HttpResponseMessage response, string token, CallLabel label, JsonTypeInfo<TWire> typeInfo, CancellationToken cancellationToken)
        where TWire : class
    {
        await CheckAsync(response, token, label, cancellationToken);
        return await JsonBody.ReadAsync(response, typeInfo, label, cancellationToken);
    }

    /// <summary>Reads an answer that has no content.</summary>
    public async Task<bool> ConfirmAsync(HttpResponseMessage response, string token, CallLabel label, CancellationToken cancellationToken)
    {
        await CheckAsync(response, token, label, cancellationToken);
        JsonBody.RefuseHtml(response, label);
        return true;
    }

    /// <summary>Makes the result of an answer.</summary>
    /// <param name="read">Makes it; throws <see cref="UnusableAnswerException"/> where the answer is not as promised.</param>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Protocol"/>: the answer is not as the API promises.</exception>
    public static TResult Interpret<TWire, TResult>(TWire answer, Func<TWire, TResult> read, CallLabel label)
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

    private async Task CheckAsync(HttpResponseMessage response, string token, CallLabel label, CancellationToken cancellationToken)
    {
        if (ResponseHeaders.RateLimit(response) is { } reading)
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
}
