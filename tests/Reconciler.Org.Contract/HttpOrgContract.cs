namespace Reconciler.Org.Contract;

[TestFixture]
internal sealed class HttpOrgContract : OrgContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(Transports.Http, cancellationToken);
}

[TestFixture]
internal sealed class HttpOrgChangeContract : OrgChangeContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(Transports.Http, cancellationToken);
}

[TestFixture]
internal sealed class HttpOrgLookupContract : OrgLookupContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(Transports.Http, cancellationToken);
}

[TestFixture]
internal sealed class HttpOrgFaults : OrgFaults
{
    protected override IOrg Connect(OrgEndpoint endpoint, OrgCredentials credentials) => Transports.Http(endpoint, credentials);
}
