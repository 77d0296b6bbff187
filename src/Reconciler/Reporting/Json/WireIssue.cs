using System.Text.Json.Serialization;

namespace Reconciler.Reporting.Json;

/// <summary>An issue of a code quality report.</summary>
internal sealed record WireIssue(string Description, [property: JsonPropertyName("check_name")] string CheckName, string Fingerprint, string Severity, WireIssueLocation Location);
