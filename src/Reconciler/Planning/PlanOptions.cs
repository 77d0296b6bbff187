using Reconciler.Language.Flows;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>What the user chose for a plan.</summary>
public sealed record PlanOptions
{
    /// <summary>Plan only these flows.</summary>
    public FlowSelection Selection { get; init; } = FlowSelection.All;

    /// <summary>Adopt flows that exist and that nobody manages.</summary>
    public bool Adopt { get; init; }

    /// <summary>Publish callers that no manifest describes again, as they are.</summary>
    public bool RepublishUnmanaged { get; init; }

    /// <summary>Delete the project's flows that no manifest describes.</summary>
    public bool Prune { get; init; }

    /// <summary>Take edit locks away from whoever holds them.</summary>
    public bool ForceUnlock { get; init; }

    /// <summary>How long to wait for each edit lock; null does not wait.</summary>
    public TimeSpan? WaitForLocks { get; init; }

    /// <summary>Write flows that have unpublished work, which is then lost.</summary>
    public bool DiscardDrafts { get; init; }

    /// <summary>How thoroughly to read the org.</summary>
    public ReadOptions Reading { get; init; } = new();

    /// <summary>True for a flow that the user chose.</summary>
    public bool Includes(FlowKey key) => Selection.Includes(key);
}
