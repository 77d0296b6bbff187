namespace Reconciler.Org.Tests;

/// <summary>Never answers; tells when a request came.</summary>
internal sealed class HangingHandler(Action onRequest) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        onRequest();
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        throw new InvalidOperationException("Waited for ever, and longer.");
    }
}
