using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Jobs;

namespace Reconciler.Emulator.Server;

/// <summary>The answer that a fault gives instead of the endpoint.</summary>
internal static class PlannedReplies
{
    public static Reply Of(Call call, FaultRule fault, int status)
    {
        var reply = fault.Body is { } body ? Reply.Text(status, fault.ContentType, body)
            : PresignedUrls.IsOne(call.Path) ? S3Errors.Planned(status, call.CorrelationId)
            : ErrorReplies.Of(call, new ApiException(status, PlannedCodes.Of(status), "A fault planned by the emulator's user."));
        return fault.RetryAfterSeconds is { } seconds ? ErrorReplies.RetryAfter(reply, seconds) : reply;
    }
}
