namespace Reconciler.Org.Contract;

[TestFixture]
internal sealed class HttpOrgChangeContract : OrgChangeContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(Transports.Http, cancellationToken);
}
