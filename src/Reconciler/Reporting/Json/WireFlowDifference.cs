using Reconciler.Comparison;

namespace Reconciler.Reporting.Json;

/// <summary>A flow of a comparison of orgs.</summary>
internal sealed record WireFlowDifference(WireFlowKey Flow, string Kind, string? OldVersion, string? NewVersion, IReadOnlyList<WireChange>? Changes)
{
    public static WireFlowDifference Of(FlowDifference flow) => new(
        WireFlowKey.Of(flow.Flow),
        flow.Kind switch
        {
            FlowDifferenceKind.Same => "same",
            FlowDifferenceKind.Different => "different",
            FlowDifferenceKind.OnlyInFirst => "only-in-old",
            FlowDifferenceKind.OnlyInSecond => "only-in-new",
            _ => "in-neither",
        },
        flow.FirstVersion,
        flow.SecondVersion,
        flow.Changes.Count == 0 ? null : [.. flow.Changes.Select(WireChange.Of)]);
}
