using Reconciler.Org.Http;

namespace Reconciler.Org.Contract;

/// <summary>Makes the transport under test.</summary>
/// <param name="endpoint">Where the org is.</param>
/// <param name="credentials">The OAuth client to log in as.</param>
public delegate IOrg Transport(OrgEndpoint endpoint, OrgCredentials credentials);

/// <summary>The transports that every build has.</summary>
internal static class Transports
{
    public static IOrg Http(OrgEndpoint endpoint, OrgCredentials credentials) => new HttpOrg(endpoint, credentials, handler: null, TimeProvider.System);
}
