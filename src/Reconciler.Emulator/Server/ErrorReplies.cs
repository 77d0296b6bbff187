using System.Globalization;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Server;

internal static class ErrorReplies
{
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

    public static Reply RetryAfter(Reply reply, int seconds) =>
        reply.WithHeader("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));
}
