namespace Reconciler.Org.Contract.Sdk;

[TestFixture]
internal sealed class SdkOrgLookupContract : OrgLookupContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => EmulatedServer.StartAsync(SdkTransport.Open, cancellationToken);
}
