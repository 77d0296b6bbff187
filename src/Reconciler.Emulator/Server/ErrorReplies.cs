using System.Globalization;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Jobs;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Server;

/// <summary>Answers to requests that failed, by an error or by a planned fault.</summary>
internal static class ErrorReplies
{
    /// <summary>The answer to a call that an error ended, as the <c>ErrorBody</c> of the API.</summary>
    public static Reply Of(Call call, ApiException exception)
    {
        var body = new WireError
        {
            Message = exception.Message,
            Code = exception.Code,
            Status = exception.Status,
            ContextId = call.CorrelationId,
            Details = exception.Details,
        };
        var reply = Reply.Json(body, WireJson.Default.WireError, exception.Status);
        return exception.RetryAfterSeconds is { } seconds ? RetryAfter(reply, seconds) : reply;
    }

    /// <summary>The answer that a fault rule gives instead of the endpoint.</summary>
    public static Reply Planned(Call call, FaultRule fault, int status)
    {
        var reply = fault.Body is { } body ? Reply.Text(status, fault.ContentType, body)
            : PresignedUrls.IsOne(call.Path) ? S3Errors.Planned(status, call.CorrelationId)
            : Of(call, new ApiException(status, PlannedCode(status), "A fault planned by the emulator's user."));
        return fault.RetryAfterSeconds is { } seconds ? RetryAfter(reply, seconds) : reply;
    }

    private static Reply RetryAfter(Reply reply, int seconds) =>
        reply.WithHeader("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));

    // Public Swagger of the platform API, 2018: codes common to all operations.
    private static string PlannedCode(int status) => status switch
    {
        400 => "bad.request",
        401 => "bad.credentials",
        403 => "missing.permissions",
        404 => "not.found",
        415 => "unsupported.media.type",
        429 => "too.many.requests",
        503 => "service.unavailable",
        504 => "request.timeout",
        _ => "internal.server.error",
    };
}
