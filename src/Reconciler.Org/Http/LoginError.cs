using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>Turns an error answer of the login into an exception. Its body is that of OAuth, not that of the API.</summary>
internal sealed class LoginError(OrgEndpoint endpoint, TimeProvider time)
{
    /// <summary>The exception to throw for an answer that is no success.</summary>
    public async Task<OrgException> ReadAsync(HttpResponseMessage response, CallLabel label, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        WireLoginError? body = await JsonBody.TryReadErrorAsync(response, OrgJson.Default.WireLoginError, label, cancellationToken);
        bool refused = IsBadCredentials(status, body);
        string? correlationId = ResponseHeaders.CorrelationId(response);
        TimeSpan? retryAfter = ResponseHeaders.RetryAfter(response, time);
        OrgErrorKind kind = refused ? OrgErrorKind.BadCredentials : StatusKinds.Of(status, code: null);
        string cure = refused
            ? $"wrong client id or secret, or the right ones in another region than {endpoint.Description}"
            : ErrorSentence.Cure(kind, permission: null, retryAfter) ?? "check the OAuth client: its grant type must be client credentials";
        return new OrgException(kind, ErrorSentence.Write(label, response, body?.ToApiError(), correlationId, cure))
        {
            Status = status,
            Code = body?.Error,
            CorrelationId = correlationId,
            RetryAfter = retryAfter,
        };
    }

    /// <summary>
    /// An unknown client is a 400 and a wrong secret a 401; both say <c>invalid_client</c>. A 401 without a body means the same.
    /// </summary>
    private static bool IsBadCredentials(int status, WireLoginError? body) =>
        status == 401 || (status == 400 && body?.IsInvalidClient == true);
}
