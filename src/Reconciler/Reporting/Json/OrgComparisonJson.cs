using System.Text.Json;
using Reconciler.Comparison;

namespace Reconciler.Reporting.Json;

/// <summary>Two orgs side by side as JSON, by <c>schemas/org-diff.schema.json</c>.</summary>
public static class OrgComparisonJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/org-diff/v1";

    /// <summary>The document, indented.</summary>
    /// <param name="comparison">The orgs, secrets masked.</param>
    public static string Text(OrgComparison comparison) => JsonSerializer.Serialize(WireOrgComparison.Of(comparison), ChangeJson.Readable.WireOrgComparison);
}
