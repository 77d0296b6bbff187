namespace Reconciler.Org.Contract.Live;

/// <summary>The live suite against an org that is in use, played by the emulator.</summary>
[TestFixture]
internal sealed class RehearsedOrgContract : OrgContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => RehearsalServer.StartAsync(cancellationToken);
}

/// <summary>The live suite against an org that is in use, played by the emulator.</summary>
[TestFixture]
internal sealed class RehearsedOrgChangeContract : OrgChangeContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => RehearsalServer.StartAsync(cancellationToken);
}

/// <summary>The live suite against an org that is in use, played by the emulator.</summary>
[TestFixture]
internal sealed class RehearsedOrgLookupContract : OrgLookupContract
{
    protected override Task<IContractServer> StartServerAsync(CancellationToken cancellationToken) => RehearsalServer.StartAsync(cancellationToken);
}
