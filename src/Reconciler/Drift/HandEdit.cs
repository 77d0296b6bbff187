using Reconciler.Diff;
using Reconciler.Language.Flows.Documents;
using Reconciler.Org;

namespace Reconciler.Drift;

/// <summary>What is known of a change that somebody made in the org.</summary>
/// <param name="Base">The last version that this project published; null when it cannot be told.</param>
/// <param name="BaseDocument">Its content.</param>
/// <param name="Later">The versions that others published since, oldest first.</param>
internal sealed record HandEdit(OrgFlowVersion? Base, FlowDocument? BaseDocument, IReadOnlyList<OrgFlowVersion> Later)
{
    /// <summary>Nothing is known but that something differs.</summary>
    public static HandEdit Unknown { get; } = new(null, null, []);

    /// <summary>
    /// What the person changed: from our last version to the published one where that can be told, which shows no change of the manifest; otherwise
    /// from the manifest to the org.
    /// </summary>
    public IReadOnlyList<Change> ChangesOf(FlowComparison comparison)
    {
        var before = BaseDocument ?? comparison.Desired.Document;
        return [.. FlowDiff.Between(before, comparison.Live!.Document!).Where(change => !ContentStateRule.IsDivision(change))];
    }
}
