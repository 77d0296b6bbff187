using Reconciler.Org.Http;

namespace Reconciler.Org.Sdk;

/// <summary>
/// Stands below the SDK: cancels what the SDK cannot, keeps the answer as it came, and lets nothing go to a host that the environment does
/// not name.
/// </summary>
internal sealed class SdkHandler(HttpMessageHandler inner, Uri origin) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        SdkCall call = SdkCall.Current ?? throw new InvalidOperationException("The SDK sent a request outside of a call.");
        try
        {
            RequireOrigin(request.RequestUri, call.Label);
            request.Content ??= ApiClient.EmptyBodyOf(request.Method);
            using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, call.Cancellation);
            using HttpResponseMessage response = await base.SendAsync(request, linked.Token);
            call.Answer = await SdkAnswer.ReadAsync(response, call.Label, linked.Token);
            return call.Answer.Open();
        }
        catch (Exception failure)
        {
            call.Failure = failure;
            throw;
        }
    }

    /// <summary>The SDK derives the address of the login from that of the API, and a gateway in its settings would replace both.</summary>
    private void RequireOrigin(Uri? address, CallLabel label)
    {
        if (address is null || Uri.Compare(address, origin, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            string problem = $"the SDK would send it to {address?.Host ?? "nowhere"} instead of {origin.Host}";
            throw new OrgException(OrgErrorKind.Misconfigured, $"{label.Text}: {problem}; use the transport http for this environment");
        }
    }
}
