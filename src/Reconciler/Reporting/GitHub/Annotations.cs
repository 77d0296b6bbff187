using Reconciler.Language.Diagnostics;
using Reconciler.Reporting.Findings;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.GitHub;

/// <summary>
/// Findings as workflow commands, which GitHub Actions shows at their lines of a pull request. Errors come first: GitHub keeps ten of each kind a step.
/// </summary>
/// <remarks>Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; the escapes as in the runner's <c>ActionCommand</c>.</remarks>
public static class Annotations
{
    /// <summary>The lines, without line ends.</summary>
    /// <param name="report">The report, secrets masked.</param>
    public static IEnumerable<string> Lines(RunReport report)
        => RunFindings.Of(report).OrderByDescending(finding => finding.Severity).Select(finding => Line(finding, report.Folder)).Select(Printable.Of);

    /// <summary>
    /// Before it, what is printed may hold commands; after it and until <see cref="Resume"/>, GitHub takes none. A name or a line of a manifest that is
    /// shown could be one.
    /// </summary>
    /// <param name="token">What nobody can guess.</param>
    public static string Stop(string token) => $"::stop-commands::{token}";

    /// <summary>Commands are taken again.</summary>
    /// <param name="token">The token that they were stopped with.</param>
    public static string Resume(string token) => $"::{token}::";

    private static string Line(Finding finding, string folder)
    {
        var place = finding.Place;
        (string Name, string? Value)[] properties =
        [
            ("file", place is null ? null : folder + place.File),
            ("line", place is { Line: > 0 } ? $"{place.Line}" : null),
            ("col", place is { Column: > 0 } ? $"{place.Column}" : null),
            ("title", finding.Rule),
        ];
        var written = string.Join(',', properties.Where(property => property.Value is not null).Select(property => $"{property.Name}={Property(property.Value!)}"));
        return $"::{(finding.Severity == Severity.Error ? "error" : "warning")} {written}::{Data(finding.Message)}";
    }

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
