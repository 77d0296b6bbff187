using System.Text.RegularExpressions;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>Turns an error answer of the API, or of an upload or download address, into an exception.</summary>
internal sealed partial class ErrorResponse(TimeProvider time)
{
    /// <summary>The exception to throw for an answer that is no success.</summary>
    public async Task<OrgException> ReadAsync(HttpResponseMessage response, CallLabel label, CancellationToken cancellationToken)
    {
        WireError? body = await JsonBody.TryReadErrorAsync(response, OrgJson.Default.WireError, label, cancellationToken);
        int status = (int)response.StatusCode;
        OrgErrorKind kind = StatusKinds.Of(status, body?.Code);
        string? permission = kind == OrgErrorKind.Forbidden ? MissingPermission(body) ?? label.Permission : null;
        TimeSpan? retryAfter = ResponseHeaders.RetryAfter(response, time);
        string? correlationId = ResponseHeaders.CorrelationId(response);
        string? cure = ErrorSentence.Cure(kind, permission, retryAfter);
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

    /// <summary>The permission that a refusal names, or several; null where it names none.</summary>
    private static string? MissingPermission(WireError? body)
    {
        IEnumerable<string?> texts = [.. body?.MessageParams?.Values ?? Enumerable.Empty<string?>(), body?.Message];
        List<string> found = [.. texts
            .SelectMany(text => Permission().Matches(text ?? string.Empty))
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)];
        return found.Count > 0 ? string.Join(", ", found) : null;
    }

    [GeneratedRegex(@"\b[A-Za-z]+:[A-Za-z*]+:[A-Za-z]+\b")]
    private static partial Regex Permission();
}
