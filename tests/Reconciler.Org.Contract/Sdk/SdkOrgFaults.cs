namespace Reconciler.Org.Contract.Sdk;

[TestFixture]
internal sealed class SdkOrgFaults : OrgFaults
{
    protected override IOrg Connect(OrgEndpoint endpoint, OrgCredentials credentials) => SdkTransport.Open(endpoint, credentials);
}
