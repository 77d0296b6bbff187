using PureCloudPlatform.Client.V2.Client;
using PureCloudPlatform.Client.V2.Extensions;
using Reconciler.Org.Http;

namespace Reconciler.Org.Sdk;

/// <summary>Sends the login by the SDK.</summary>
internal sealed class SdkLogin(Configuration configuration, OrgCredentials credentials) : ILoginExchange
{
    /// <summary>The SDK's login blocks its thread, so it gets one.</summary>
    public Task<string> SendAsync(
        CallLabel label, Func<HttpResponseMessage, CancellationToken, Task<string>> readAsync, CancellationToken cancellationToken) =>
        SdkExchange.SendAsync(() => Task.Run(LogIn, CancellationToken.None), label, readAsync, cancellationToken);

    private void LogIn() => configuration.ApiClient.PostToken(credentials.ClientId, credentials.Reveal());
}
