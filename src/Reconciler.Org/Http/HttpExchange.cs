namespace Reconciler.Org.Http;

/// <summary>Sends one request and reads its answer; whatever breaks on the way comes out as an <see cref="OrgException"/>.</summary>
internal sealed class HttpExchange(HttpClient client)
{
    /// <summary>Sends a request once.</summary>
    /// <param name="readAsync">Reads the answer, of which only the headers are there yet.</param>
    /// <exception cref="OrgException">The host could not be reached, the answer was lost, or <paramref name="readAsync"/> refused it.</exception>
    public async Task<T> SendAsync<T>(
        HttpRequestMessage request,
        CallLabel label,
        Func<HttpResponseMessage, CancellationToken, Task<T>> readAsync,
        CancellationToken cancellationToken)
    {
        try
        {
            const HttpCompletionOption Streamed = HttpCompletionOption.ResponseHeadersRead;
            using HttpResponseMessage response = await client.SendAsync(request, Streamed, cancellationToken);
            return await readAsync(response, cancellationToken);
        }
        catch (Exception failure) when (TransportFailure.TryDescribe(failure, label) is { } described)
        {
            throw TransportFailure.OrCancellation(described, failure, cancellationToken);
        }
    }
}
