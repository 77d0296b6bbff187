using Reconciler.Org.Http;

namespace Reconciler.Org.Contract;

/// <summary>The transports that every build has.</summary>
internal static class Transports
{
    public static IOrg Http(OrgEndpoint endpoint, OrgCredentials credentials) => new HttpOrg(endpoint, credentials, handler: null, TimeProvider.System);
}
