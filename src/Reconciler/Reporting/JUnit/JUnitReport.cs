using System.Globalization;
using System.Xml.Linq;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.JUnit;

/// <summary>A run as JUnit XML: one suite a command, one case a flow. What was not looked at is skipped, never passed.</summary>
/// <remarks>Attributes as https://docs.gitlab.com/ci/testing/unit_test_reports/ reads them.</remarks>
public static class JUnitReport
{
    /// <summary>The document.</summary>
    /// <param name="report">The report, secrets masked.</param>
    public static string Text(RunReport report)
    {
        var cases = JUnitCaseCollector.Of(report);
        var seconds = report.Duration.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        XAttribute[] sums =
        [
            new("tests", cases.Count),
            new("failures", cases.Count(test => test.Errors.Count == 0 && test.Failures.Count > 0)),
            new("errors", cases.Count(test => test.Errors.Count > 0)),
            new("skipped", cases.Count(test => test.Skipped is not null)),
            new("time", seconds),
        ];
        var suite = new XElement(
            "testsuite",
            new XAttribute("name", XmlText.Of(Name(report))),
            sums,
            new XAttribute("timestamp", report.StartedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
            new XElement("properties", Property("exitCode", $"{report.ExitCode}"), Property("summary", RunSummary.Of(report)), Property("version", report.ToolVersion)),
            cases.Select(test => test.ToXml()));
        var root = new XElement("testsuites", new XAttribute("name", "reconciler"), sums.Select(sum => new XAttribute(sum)), suite);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root.ToString().ReplaceLineEndings("\n")}";
    }

    private static string Name(RunReport report) => report.Environment is { } environment ? $"reconciler {report.Command} ({environment})" : $"reconciler {report.Command}";

    private static XElement Property(string name, string value) => new("property", new XAttribute("name", name), new XAttribute("value", XmlText.Of(value)));
}
