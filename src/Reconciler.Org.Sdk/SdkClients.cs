using PureCloudPlatform.Client.V2.Client;
using Reconciler.Org.Http;
using SdkApiClient = PureCloudPlatform.Client.V2.Client.ApiClient;

namespace Reconciler.Org.Sdk;

/// <summary>Makes clients of the SDK that behave: one origin, no retry, no time limit of their own, no settings file.</summary>
internal static class SdkClients
{
    /// <summary>
    /// A client for one origin. Login and API have one each: within a client both share the field that says which of the two is being called.
    /// </summary>
    /// <param name="origin">Where every request of the client goes.</param>
    /// <param name="handler">Sends the requests; stays the caller's.</param>
    public static Configuration Create(Uri origin, HttpMessageHandler handler)
    {
        string settings = SdkHome.SettingsFile;
        var client = new SdkApiClient(origin.AbsoluteUri.TrimEnd('/'));
        client.ClientOptions.HttpMessageHandler = new SdkHandler(handler, origin);

        // The SDK's default is one object that all its clients share.
        client.RetryConfig = new SdkApiClient.RetryConfiguration { MaxRetryTimeSec = 0, RetryMax = 0 };
        return new Configuration(
            apiClient: client,
            timeout: (int)TimeSpan.FromHours(1).TotalMilliseconds,
            shouldRefreshAccessToken: false,
            userAgent: HttpStack.UserAgent.ToString(),
            configFilePath: settings,
            autoReloadConfig: false,
            useDefaultApiClient: false);
    }
}
