namespace Reconciler.Org.Contract;

[TestFixture]
internal sealed class HttpOrgLookupContract : OrgLookupContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(Transports.Http, cancellationToken);
}
