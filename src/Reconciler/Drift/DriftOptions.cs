using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Planning;

namespace Reconciler.Drift;

/// <summary>What the user chose for a look at drift.</summary>
public sealed record DriftOptions
{
    /// <summary>The flows to look at.</summary>
    public FlowSelection Selection { get; init; } = FlowSelection.All;

    /// <summary>How thoroughly to read the org.</summary>
    public ReadOptions Reading { get; init; } = new();

    /// <summary>True for a flow that the user chose.</summary>
    public bool Includes(FlowKey key) => Selection.Includes(key);
}
