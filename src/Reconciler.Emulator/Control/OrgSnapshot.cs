using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Control;

/// <summary>An org as it was at one moment; restoring it takes no time, because states never change.</summary>
public sealed class OrgSnapshot
{
    internal OrgSnapshot(OrgState org) => Org = org;

    internal OrgState Org { get; }
}
