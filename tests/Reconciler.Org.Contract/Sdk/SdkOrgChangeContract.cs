namespace Reconciler.Org.Contract.Sdk;

[TestFixture]
internal sealed class SdkOrgChangeContract : OrgChangeContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(SdkTransport.Open, cancellationToken);
}
