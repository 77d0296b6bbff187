namespace Reconciler.Org.Contract;

[TestFixture]
internal sealed class HttpOrgContract : OrgContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(Transports.Http, cancellationToken);
}
