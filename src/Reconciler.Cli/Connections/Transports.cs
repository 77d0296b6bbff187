using Reconciler.Language.Project;
using Reconciler.Org;
using Reconciler.Org.Http;
#if ORG_SDK
using Reconciler.Org.Sdk;
#endif

namespace Reconciler.Cli.Connections;

/// <summary>Opens the transports that this build contains: HTTP, and the SDK of the vendor when it was built in.</summary>
internal static class Transports
{
    /// <summary>Opens a transport. Nothing is sent yet.</summary>
    /// <exception cref="OrgException">This build does not contain the transport.</exception>
    public static IOrg Open(OrgTransport transport, OrgEndpoint endpoint, OrgCredentials credentials, HttpMessageHandler handler, TimeProvider time) => transport switch
    {
#if ORG_SDK
        OrgTransport.Sdk => new SdkOrg(endpoint, credentials, handler, time),
#else
        OrgTransport.Sdk => throw NoSdk(endpoint.Environment),
#endif
        _ => new HttpOrg(endpoint, credentials, handler, time),
    };
#if !ORG_SDK

    private static OrgException NoSdk(string environment)
    {
        const string Cure = "build Reconciler with 'dotnet build -p:OrgSdk=true', see docs/sdk-transport.md, or use the transport http";
        return new OrgException(OrgErrorKind.Misconfigured, $"Environment '{environment}' is to be reached by the vendor's SDK, which this build does not contain; {Cure}");
    }
#endif
}
