using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>Turns an error answer of the API, or of an upload or download address, into an exception.</summary>
internal sealed class ErrorResponse(TimeProvider time)
{
    private const string CorrelationHeader = "ININ-Correlation-Id";

    public async Task<OrgException> ReadAsync(HttpResponseMessage response, CallLabel label, CancellationToken cancellationToken)
    {
        WireError? body = await JsonBody.TryReadErrorAsync(response, OrgJson.Default.WireError, label, cancellationToken);
        int status = (int)response.StatusCode;
        OrgErrorKind kind = StatusKinds.Of(status, body?.Code);
        string? permission = kind == OrgErrorKind.Forbidden ? MissingPermission.Find(body) ?? label.Permission : null;
        TimeSpan? retryAfter = RetryAfter.Read(response, time);
        string? correlationId = ReadCorrelationId(response);
        string? cure = ErrorCures.Of(kind, permission, retryAfter);
        return new OrgException(kind, ErrorSentence.Write(label, response, body, correlationId, cure))
        {
            Status = status,
            Code = body?.Code,
            CorrelationId = correlationId,
            RetryAfter = retryAfter,
            MissingPermission = permission,
            AnswerLost = IsOfGateway(status),
            Users = [.. (body?.Details ?? []).Select(detail => detail.EntityName ?? detail.EntityId).OfType<string>().Select(ServerText.Clean)],
        };
    }

    /// <summary>A gateway that got no good answer from behind it does not know whether the call took effect (RFC 9110, 15.6.3 and 15.6.5).</summary>
    private static bool IsOfGateway(int status) => status is 502 or 504;

    public static string? ReadCorrelationId(HttpResponseMessage response) =>
        response.Headers.TryGetValues(CorrelationHeader, out IEnumerable<string>? values) ? ServerText.Clean(values.First()) : null;
}
