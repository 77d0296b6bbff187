namespace Reconciler.Cli.Recordings;

/// <summary>An HTTP handler that adds each call with an answer to a recording.</summary>
internal sealed class RecordingHandler(HttpMessageHandler inner, RecordingFile recording) : DelegatingHandler(inner)
{
    // What no honest answer reaches is left to whoever reads the answer.
    private const int LargestBody = 64 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isRecordable = CallSanitizer.IsRecordable(request.RequestUri!);
        var sent = isRecordable && request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : null;
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            var answered = isRecordable ? await TakeAsync(response, cancellationToken) : null;
            recording.Add(recording.Sanitizer.Sanitize(request, sent, response, answered));
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>Reads the content of an answer and puts it back for the caller. Returns null for content above 64 MB, which is put back too.</summary>
    private static async Task<byte[]?> TakeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var original = response.Content;
        var stream = await original.ReadAsStreamAsync(cancellationToken);
        var taken = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int count; taken.Length <= LargestBody && (count = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            taken.Write(buffer, 0, count);
        }

        taken.Position = 0;
        var isWhole = taken.Length <= LargestBody;
        response.Content = new StreamContent(isWhole ? taken : new JoinedStream(taken, stream));
        foreach (var (name, values) in original.Headers)
        {
            response.Content.Headers.TryAddWithoutValidation(name, values);
        }

        return isWhole ? taken.ToArray() : null;
    }
}
