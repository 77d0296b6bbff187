using Reconciler.Org.Sdk;

namespace Reconciler.Org.Contract.Sdk;

/// <summary>The transport that only a build with the vendor's SDK has.</summary>
internal static class SdkTransport
{
    public static IOrg Open(OrgEndpoint endpoint, OrgCredentials credentials) => new SdkOrg(endpoint, credentials, handler: null, TimeProvider.System);
}
