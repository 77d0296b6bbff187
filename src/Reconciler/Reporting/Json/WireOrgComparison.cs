using Reconciler.Comparison;

namespace Reconciler.Reporting.Json;

/// <summary>The document of <c>schemas/org-diff.schema.json</c>.</summary>
internal sealed record WireOrgComparison(string Format, string Project, WireOrg Old, WireOrg New, string Summary, IReadOnlyList<WireFlowDifference> Flows)
{
    public static WireOrgComparison Of(OrgComparison comparison) => new(
        OrgComparisonJson.Format,
        comparison.Project,
        WireOrg.Of(comparison.First),
        WireOrg.Of(comparison.Second),
        OrgComparisonReport.Summary(comparison),
        [.. comparison.Flows.Select(WireFlowDifference.Of)]);
}
