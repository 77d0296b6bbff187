using Reconciler.Diff;
using Reconciler.Drift;

namespace Reconciler.Acceptance;

/// <summary>
/// Tells which drift can be written into the project's files: what somebody edited, described or moved. What is gone, locked or not published has
/// nothing to write down.
/// </summary>
internal static class Acceptable
{
    private static readonly DriftKind[] Kinds = [DriftKind.Edited, DriftKind.ContractChanged, DriftKind.Moved];

    /// <summary>True for drift that accepting the flow settles.</summary>
    public static bool Settles(DriftFinding finding) => Kinds.Contains(finding.Kind);

    /// <summary>The flows to accept, with their content.</summary>
    public static IEnumerable<FlowComparison> Of(DriftResult result, IEnumerable<FlowComparison> comparisons)
    {
        var keys = result.Drift.Where(Settles).Select(finding => finding.Flow).ToHashSet();
        return comparisons.Where(comparison => keys.Contains(comparison.Desired.Document.Key) && comparison.Live?.Document is not null);
    }
}
