using Microsoft.AspNetCore.Http;
using Reconciler.Emulator.Http;

namespace Reconciler.Emulator.Server;

/// <summary>Sends an answer, or only the first bytes of it before the connection is closed.</summary>
internal sealed class ReplySender
{
    /// <summary>Sends an answer; with a number, only so many bytes of its body when it has more.</summary>
    public async Task SendAsync(HttpContext context, Reply reply, int? truncateAt)
    {
        var response = context.Response;
        response.StatusCode = reply.Status;
        response.ContentType = reply.ContentType;
        foreach (var (name, value) in reply.Headers)
        {
            response.Headers[name] = value;
        }

        if (reply.Status != StatusCodes.Status204NoContent)
        {
            response.ContentLength = reply.Body.Length;
        }

        if (truncateAt is { } length && length < reply.Body.Length)
        {
            await response.Body.WriteAsync(reply.Body[..length], context.RequestAborted);
            await response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
            return;
        }

        // The server refuses even an empty write after a 204, and then breaks the connection.
        if (reply.Body.Length > 0)
        {
            await response.Body.WriteAsync(reply.Body, context.RequestAborted);
        }
    }
}
