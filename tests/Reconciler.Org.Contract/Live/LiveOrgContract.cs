namespace Reconciler.Org.Contract.Live;

[TestFixture]
[Category("Live")]
[Explicit("It changes a real org: docs/live-suite.md.")]
internal sealed class LiveOrgContract : OrgContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => Task.FromResult(LiveOrg.Open(Transports.Http));
}

[TestFixture]
[Category("Live")]
[Explicit("It changes a real org: docs/live-suite.md.")]
internal sealed class LiveOrgChangeContract : OrgChangeContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => Task.FromResult(LiveOrg.Open(Transports.Http));
}

[TestFixture]
[Category("Live")]
[Explicit("It changes a real org: docs/live-suite.md.")]
internal sealed class LiveOrgLookupContract : OrgLookupContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => Task.FromResult(LiveOrg.Open(Transports.Http));
}
