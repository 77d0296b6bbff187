using Reconciler.Language.Diagnostics;
using Reconciler.Org;

namespace Reconciler.Comparison;

/// <summary>Two orgs side by side.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="First">The org before.</param>
/// <param name="Second">The org after.</param>
/// <param name="Flows">Every flow that was looked at, by type and name.</param>
/// <param name="Diagnostics">Patterns of the selection that match nothing; then nothing was looked at.</param>
public sealed record OrgComparison(
    string Project, OrgIdentity First, OrgIdentity Second, IReadOnlyList<FlowDifference> Flows, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The flows that are not the same in both.</summary>
    public IEnumerable<FlowDifference> Differences => Flows.Where(flow => flow.Kind is not (FlowDifferenceKind.Same or FlowDifferenceKind.InNeither));

    /// <summary>How many flows differ so.</summary>
    public int Count(FlowDifferenceKind kind) => Flows.Count(flow => flow.Kind == kind);
}
