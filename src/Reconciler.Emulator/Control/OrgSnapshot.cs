using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Control;

/// <summary>The state of an org at one moment, to be restored later.</summary>
public sealed class OrgSnapshot
{
    internal OrgSnapshot(OrgState org) => Org = org;

    internal OrgState Org { get; }
}
