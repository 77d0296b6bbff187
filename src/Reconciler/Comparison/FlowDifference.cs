using Reconciler.Diff;
using Reconciler.Language.Flows;

namespace Reconciler.Comparison;

/// <summary>A flow of the manifests in two orgs.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Kind">How the two differ.</param>
public sealed record FlowDifference(FlowKey Flow, FlowDifferenceKind Kind)
{
    /// <summary>The published version in the first org; null when nothing is published there.</summary>
    public string? FirstVersion { get; init; }

    /// <summary>The published version in the second org; null when nothing is published there.</summary>
    public string? SecondVersion { get; init; }

    /// <summary>What the second org has otherwise than the first; empty unless both have it.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];
}
