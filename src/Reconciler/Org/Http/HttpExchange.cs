namespace Reconciler.Org.Http;

/// <summary>Sends one request and reads its answer; whatever breaks on the way comes out as an <see cref="OrgException"/>.</summary>
internal sealed class HttpExchange(HttpClient client)
{
    public async Task<T> SendAsync<T>(
        HttpRequestMessage request,
        CallLabel label,
        Func<HttpResponseMessage, CancellationToken, Task<T>> readAsync,
        CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return await readAsync(response, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && TransportFailure.TryDescribe(failure, label) is { } described)
        {
            throw described;
        }
        catch (HttpRequestException failure) when (cancellationToken.IsCancellationRequested)
        {
            // A handler may report an aborted connection instead of the cancellation that aborted it.
            throw new OperationCanceledException(failure.Message, failure, cancellationToken);
        }
    }
}
