using Reconciler.Reporting.GitHub;
using Reconciler.Reporting.GitLab;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.JUnit;
using Reconciler.Reporting.Markdown;
using Reconciler.Reporting.Runs;
using Reconciler.Reporting.Sarif;
using Reconciler.TestKit;

namespace Reconciler.Tests.Reporting.Runs;

/// <summary>Each kind of run in each format, as recorded in <c>Outputs</c>.</summary>
internal sealed class OutputGoldenTests
{
    private static readonly (string File, Func<RunReport, string> Format)[] Formats =
    [
        ("report.json", ReportJson.Text),
        ("comment.md", ReportMarkdown.Text),
        ("results.sarif", SarifDocument.Text),
        ("junit.xml", JUnitReport.Text),
        ("gitlab.json", CodeQuality.Text),
        ("github.txt", report => string.Join('\n', Annotations.Lines(report))),
    ];

    [Test]
    public void A_run_is_written_as_recorded(
        [ValueSource(typeof(RunSamples), nameof(RunSamples.Names))] string name, [Values("report.json", "comment.md", "results.sarif", "junit.xml", "gitlab.json", "github.txt")] string file)
    {
        var folder = RepositoryFolder.PathOf("tests", "Reconciler.Tests", "Reporting", "Outputs", name);
        Directory.CreateDirectory(folder);
        Golden.Check(Path.Combine(folder, file), Formats.Single(format => format.File == file).Format(RunSamples.All[name]) + "\n");
    }
}
