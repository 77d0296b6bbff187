using System.Text.Json;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Reporting.Findings;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.GitLab;

/// <summary>Findings as a GitLab code quality report, which GitLab shows in a merge request.</summary>
/// <remarks>Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.</remarks>
public static class CodeQuality
{
    /// <summary>The document, indented.</summary>
    /// <param name="report">The report, secrets masked.</param>
    public static string Text(RunReport report)
    {
        WireIssue[] issues = [.. Fingerprints.Of(RunFindings.Of(report)).Select(found => Of(found.Finding, found.Fingerprint, report.Folder))];
        return JsonSerializer.Serialize(issues, ReportJsonContext.Readable.WireIssueArray);
    }

    // GitLab shows no issue that lies nowhere: what is about the whole run lies at the beginning of the project's file.
    private static WireIssue Of(Finding finding, string fingerprint, string folder)
    {
        var place = finding.Place ?? new FindingPlace(ProjectConfig.FileName, 1, 0);
        var severity = finding.Rule == FindingRules.RunFailed ? "blocker" : finding.Severity == Severity.Error ? "major" : "minor";
        return new WireIssue(finding.Message, finding.Rule, fingerprint, severity, new WireIssueLocation(folder + place.File, new WireIssueLines(Math.Max(1, place.Line))));
    }
}
