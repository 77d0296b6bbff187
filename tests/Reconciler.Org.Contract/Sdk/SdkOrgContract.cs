namespace Reconciler.Org.Contract.Sdk;

[TestFixture]
internal sealed class SdkOrgContract : OrgContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(SdkTransport.Open, cancellationToken);
}

[TestFixture]
internal sealed class SdkOrgChangeContract : OrgChangeContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(SdkTransport.Open, cancellationToken);
}

[TestFixture]
internal sealed class SdkOrgLookupContract : OrgLookupContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(SdkTransport.Open, cancellationToken);
}

[TestFixture]
internal sealed class SdkOrgFaults : OrgFaults
{
    protected override IOrg Connect(OrgEndpoint endpoint, OrgCredentials credentials) => SdkTransport.Open(endpoint, credentials);
}
