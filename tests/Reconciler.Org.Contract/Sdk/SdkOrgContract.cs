namespace Reconciler.Org.Contract.Sdk;

[TestFixture]
internal sealed class SdkOrgContract : OrgContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(SdkTransport.Open, cancellationToken);
}
