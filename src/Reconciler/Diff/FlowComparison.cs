using Reconciler.Language.Compilation;
using Reconciler.Live;

namespace Reconciler.Diff;

/// <summary>One desired flow beside its live counterpart.</summary>
/// <param name="Desired">The flow as it is to be.</param>
/// <param name="Live">The flow of the same type and name in the org, else that of a former name; null when there is none.</param>
/// <param name="Changes">What differs; empty when the two mean the same.</param>
public sealed record FlowComparison(CompiledFlow Desired, LiveFlow? Live, IReadOnlyList<Change> Changes)
{
    /// <summary>What differs too, but is left alone by a rule of the project.</summary>
    public IReadOnlyList<IgnoredChange> Ignored { get; init; } = [];

    /// <summary>True when the org has the flow as desired.</summary>
    public bool IsSame => Live is not null && !IsRenamed && Changes.Count == 0;

    /// <summary>True when the org has the flow under a former name.</summary>
    public bool IsRenamed => Live is not null && Live.Key != Desired.Document.Key;
}

/// <summary>What a run read of the org, and how the desired flows compare with it.</summary>
/// <param name="Comparisons">Each desired flow beside its live counterpart.</param>
public sealed record OrgReading(OrgSnapshot Snapshot, IReadOnlyList<FlowComparison> Comparisons);
