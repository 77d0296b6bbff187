namespace Reconciler.Emulator.State;

/// <summary>What dependency tracking answers from: the org as it is, or as it was when the index stopped being operational.</summary>
internal sealed record DependencyIndex(DependencyIndexStatus Status, OrgState? LastGraph)
{
    public static DependencyIndex Operational { get; } = new(DependencyIndexStatus.Operational, LastGraph: null);
}

/// <summary>How well dependency tracking knows the org (Genesys C# SDK 270, enum of model <c>DependencyStatus</c>).</summary>
public enum DependencyIndexStatus
{
    /// <summary>It is up to date.</summary>
    Operational,

    /// <summary>It works, but should be built again.</summary>
    OperationalNeedsRebuild,

    /// <summary>A build waits for its turn.</summary>
    BuildQueued,

    /// <summary>A build begins.</summary>
    BuildInitializing,

    /// <summary>A build runs.</summary>
    BuildInProgress,

    /// <summary>The last build did not come to its end.</summary>
    BuildIncomplete,

    /// <summary>It was never built.</summary>
    NotBuilt,
}
