using Reconciler.Live;

namespace Reconciler.Diff;

/// <summary>The org as a run read it, beside the desired flows.</summary>
/// <param name="Snapshot">The org.</param>
/// <param name="Comparisons">Each desired flow beside its live counterpart.</param>
public sealed record OrgReading(OrgSnapshot Snapshot, IReadOnlyList<FlowComparison> Comparisons);
