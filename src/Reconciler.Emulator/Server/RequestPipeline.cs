using Microsoft.AspNetCore.Http;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Traffic;

namespace Reconciler.Emulator.Server;

/// <summary>Handles a request from start to end: logs it, applies a planned fault, has it answered and sends the answer.</summary>
internal sealed class RequestPipeline(
    WireLog log,
    FaultPlan faults,
    PlannedEdits edits,
    Dispatcher dispatcher,
    ReplySender sender,
    TimeProvider time)
{
    /// <summary>Handles one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        var recordStatus = log.Begin(request.Method, LoggedPath(request));
        var fault = faults.Next(request.Method, request.Path.Value ?? "");
        if (fault is { Delay: var delay } && delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, time, context.RequestAborted);
        }

        if (fault?.Then is { } edit)
        {
            edits.Make(edit);
        }

        if (fault?.Connection == ConnectionFault.DropBeforeHandling)
        {
            Drop(context, recordStatus);
            return;
        }

        var reply = await dispatcher.AnswerAsync(request, fault, context.RequestAborted);
        if (fault?.Connection == ConnectionFault.DropAfterHandling)
        {
            Drop(context, recordStatus);
            return;
        }

        recordStatus(reply.Status);
        await sender.SendAsync(context, reply, fault?.TruncateBodyAt);
    }

    private static void Drop(HttpContext context, Action<int> recordStatus)
    {
        recordStatus(0);
        context.Abort();
    }

    // The query of a presigned address is its secret.
    private static string LoggedPath(HttpRequest request) =>
        request.Path.StartsWithSegments("/api/v2", StringComparison.OrdinalIgnoreCase)
            ? request.Path + request.QueryString
            : request.Path.ToString();
}
