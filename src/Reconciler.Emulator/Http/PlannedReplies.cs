using Reconciler.Emulator.Faults;

namespace Reconciler.Emulator.Http;

/// <summary>The answer that a fault gives instead of the endpoint.</summary>
internal static class PlannedReplies
{
    public static Reply Of(Call call, FaultRule fault, int status)
    {
        var reply = fault.Body is { } body
            ? Replies.Text(status, fault.ContentType, body)
            : ErrorReplies.Of(call, new ApiException(status, PlannedCodes.Of(status), "A fault planned by the emulator's user."));
        return fault.RetryAfterSeconds is { } seconds ? ErrorReplies.RetryAfter(reply, seconds) : reply;
    }
}
