namespace Reconciler.Emulator.State;

/// <summary>What dependency tracking answers from: the org as it is, or as it was when the index stopped being operational.</summary>
internal sealed record DependencyIndex(DependencyIndexStatus Status, OrgState? LastGraph)
{
    public static DependencyIndex Operational { get; } = new(DependencyIndexStatus.Operational, LastGraph: null);
}
