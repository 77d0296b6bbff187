using Reconciler.Diff;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Comparison;

/// <summary>Two orgs side by side.</summary>
/// <param name="First">The org before.</param>
/// <param name="Second">The org after.</param>
/// <param name="Flows">Every flow that was looked at, by type and name.</param>
/// <param name="Diagnostics">Patterns of the selection that match nothing; then nothing was looked at.</param>
public sealed record OrgComparison(
    string Project, OrgIdentity First, OrgIdentity Second, IReadOnlyList<FlowDifference> Flows, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The flows that are not the same in both.</summary>
    public IEnumerable<FlowDifference> Differences => Flows.Where(flow => flow.Kind is not (FlowDifferenceKind.Same or FlowDifferenceKind.InNeither));

    /// <summary>How many flows have this kind.</summary>
    public int Count(FlowDifferenceKind kind) => Flows.Count(flow => flow.Kind == kind);
}

/// <summary>A flow that a manifest describes, as two orgs have it.</summary>
/// <param name="Kind">How the two differ.</param>
public sealed record FlowDifference(FlowKey Flow, FlowDifferenceKind Kind)
{
    /// <summary>The published version in the first org; null when nothing is published there.</summary>
    public string? FirstVersion { get; init; }

    /// <summary>The published version in the second org; null when nothing is published there.</summary>
    public string? SecondVersion { get; init; }

    /// <summary>What differs, from the first org to the second; empty unless both have it published.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];
}

/// <summary>How a flow differs between two orgs.</summary>
public enum FlowDifferenceKind
{
    /// <summary>Both have the same.</summary>
    Same,

    /// <summary>Both have it, with other content.</summary>
    Different,

    /// <summary>Only the first org has it published.</summary>
    OnlyInFirst,

    /// <summary>Only the second org has it published.</summary>
    OnlyInSecond,

    /// <summary>Neither org has it published.</summary>
    InNeither,
}
