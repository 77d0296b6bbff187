using Reconciler.Live;
using Reconciler.Loading;

namespace Reconciler.Drifting;

/// <summary>What the user chose for a look at drift.</summary>
public sealed record DriftOptions
{
    /// <summary>Look only at flows whose name one of these globs matches; empty looks at all.</summary>
    public IReadOnlyList<Glob> Targets { get; init; } = [];

    /// <summary>How thoroughly to read the org.</summary>
    public ReadOptions Reading { get; init; } = new();

    /// <summary>True for a flow that the user chose.</summary>
    public bool Includes(FlowKey key) => Targets.Count == 0 || Targets.Any(target => target.Matches(key.Name));
}
