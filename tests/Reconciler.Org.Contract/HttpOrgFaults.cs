namespace Reconciler.Org.Contract;

[TestFixture]
internal sealed class HttpOrgFaults : OrgFaults
{
    protected override IOrg Connect(OrgEndpoint endpoint, OrgCredentials credentials) => Transports.Http(endpoint, credentials);
}
