using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Reporting.Findings;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.GitLab;

/// <summary>Findings as a GitLab code quality report, which GitLab shows in a merge request.</summary>
/// <remarks>Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.</remarks>
public static partial class CodeQuality
{
    private static readonly IssueContext Readable = new(new JsonSerializerOptions(DocumentContext.Readable.Options));

    /// <summary>The document, indented.</summary>
    /// <param name="report">The report, secrets masked.</param>
    public static string Text(RunReport report)
    {
        Issue[] issues = [.. Fingerprints.Of(RunFindings.Of(report)).Select(found => Of(found.Finding, found.Fingerprint, report.Folder))];
        return JsonSerializer.Serialize(issues, Readable.IssueArray);
    }

    // GitLab shows no issue that lies nowhere: what is about the whole run lies at the beginning of the project's file.
    private static Issue Of(Finding finding, string fingerprint, string folder)
    {
        var place = finding.Place ?? new FindingPlace(ProjectConfig.FileName, 1, 0);
        var severity = finding.Rule == FindingRules.RunFailed ? "blocker" : finding.Severity == Severity.Error ? "major" : "minor";
        return new Issue(finding.Message, finding.Rule, fingerprint, severity, new IssueLocation(folder + place.File, new IssueLines(Math.Max(1, place.Line))));
    }

    private sealed record Issue(string Description, [property: JsonPropertyName("check_name")] string CheckName, string Fingerprint, string Severity, IssueLocation Location);

    // The path is relative to the repository.
    private sealed record IssueLocation(string Path, IssueLines Lines);

    // 1-based.
    private sealed record IssueLines(int Begin);

    [JsonSerializable(typeof(Issue[]))]
    private sealed partial class IssueContext : JsonSerializerContext;
}
