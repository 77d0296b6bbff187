namespace Reconciler.Emulator.State;

/// <summary>The index of dependency tracking.</summary>
/// <param name="Status">How up to date it is.</param>
/// <param name="LastGraph">The org at the time when the index stopped being operational; null while it is operational.</param>
internal sealed record DependencyIndex(DependencyIndexStatus Status, OrgState? LastGraph)
{
    /// <summary>The index of an org whose dependencies are up to date.</summary>
    public static DependencyIndex Operational { get; } = new(DependencyIndexStatus.Operational, LastGraph: null);
}

/// <summary>How up to date the index of dependency tracking is (Genesys C# SDK 270, enum of model <c>DependencyStatus</c>).</summary>
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

    /// <summary>The last build was broken off.</summary>
    BuildIncomplete,

    /// <summary>It was never built.</summary>
    NotBuilt,
}
