using System.Text.Json;
using Reconciler.Comparison;
using Reconciler.Org;

namespace Reconciler.Reporting.Json;

/// <summary>The comparison of two orgs as JSON, by <c>schemas/org-diff.schema.json</c>.</summary>
public static class OrgComparisonJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/org-diff/v1";

    /// <summary>The document, indented.</summary>
    /// <param name="comparison">The orgs, secrets masked.</param>
    public static string Text(OrgComparison comparison) => JsonSerializer.Serialize(OrgComparisonDocument.Of(comparison), DocumentContext.Readable.OrgComparisonDocument);
}

/// <summary>The document of <c>schemas/org-diff.schema.json</c>.</summary>
internal sealed record OrgComparisonDocument(
    string Format, string Project, JsonComparedOrg Old, JsonComparedOrg New, string Summary, IReadOnlyList<JsonFlowDifference> Flows)
{
    public static OrgComparisonDocument Of(OrgComparison comparison) => new(
        OrgComparisonJson.Format,
        comparison.Project,
        JsonComparedOrg.Of(comparison.First),
        JsonComparedOrg.Of(comparison.Second),
        OrgComparisonReport.Summary(comparison),
        [.. comparison.Flows.Select(JsonFlowDifference.Of)]);
}

/// <summary>One of the two orgs: the name of its environment, and the org as reports show it.</summary>
internal sealed record JsonComparedOrg(string Environment, string Org)
{
    public static JsonComparedOrg Of(OrgIdentity org) => new(org.Environment, org.Description);
}

/// <summary>A flow of one of the orgs or of both, and how it differs between them.</summary>
internal sealed record JsonFlowDifference(JsonFlowKey Flow, string Kind, string? OldVersion, string? NewVersion, IReadOnlyList<JsonChange>? Changes)
{
    public static JsonFlowDifference Of(FlowDifference flow) => new(
        JsonFlowKey.Of(flow.Flow),
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
        flow.Changes.Count == 0 ? null : [.. flow.Changes.Select(JsonChange.Of)]);
}
