using Reconciler.Diff;
using Reconciler.Reporting;
using Reconciler.Reporting.Markdown;
using Reconciler.TestKit;

namespace Reconciler.Tests.Reporting;

/// <summary>Two versions of a flow with everything that may happen to one: the text must be understood without the YAML.</summary>
internal sealed class TwoVersionsTests
{
    private static readonly string Folder = RepositoryFolder.PathOf("tests", "Reconciler.Tests", "Reporting", "TwoVersions");

    [Test]
    public void The_text_is_understood_without_the_YAML()
    {
        var changes = Changes();
        string[] lines =
        [
            .. DiffReport.Lines(FlowText.Read(File.ReadAllText(Path.Combine(Folder, "new.yaml"))), changes, ChangeView.Full).SelectMany(line => line.Wrap(80)),
        ];

        Assert.That(lines.Select(line => line.Length), Has.All.LessThanOrEqualTo(80));
        Golden.Check(Path.Combine(Folder, "diff.txt"), string.Join('\n', lines) + "\n");
    }

    [Test]
    public void The_markdown_holds_the_same()
    {
        var changes = Changes();

        Golden.Check(Path.Combine(Folder, "diff.md"), string.Join('\n', DiffMarkdown.Lines(FlowText.Read(File.ReadAllText(Path.Combine(Folder, "new.yaml"))), changes, ChangeView.Full)) + "\n");
    }

    private static IReadOnlyList<Change> Changes()
        => FlowDiff.Between(FlowText.Read(File.ReadAllText(Path.Combine(Folder, "old.yaml"))), FlowText.Read(File.ReadAllText(Path.Combine(Folder, "new.yaml"))));
}
