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
    /// The line after which GitHub takes no commands until <see cref="Resume"/>: a name or a line of a manifest that is printed in between could look like
    /// one.
    /// </summary>
    /// <param name="token">A text that nobody can guess, so that nothing printed in between can end the pause.</param>
    public static string Stop(string token) => $"::stop-commands::{token}";

    /// <summary>The line after which GitHub takes commands again.</summary>
    /// <param name="token">The token given to <see cref="Stop"/>.</param>
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
        return $"::{finding.Severity.Word()} {written}::{Data(finding.Message)}";
    }

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
