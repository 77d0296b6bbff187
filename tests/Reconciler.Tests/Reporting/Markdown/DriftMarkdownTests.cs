using Reconciler.Reporting;
using Reconciler.Reporting.Markdown;

namespace Reconciler.Tests.Reporting.Markdown;

internal sealed class DriftMarkdownTests
{
    private static readonly string[] Lines = [.. DriftMarkdown.Lines(DriftSamples.Everything, ChangeView.Short)];

    [Test]
    public void The_sum_comes_first()
        => Assert.That(Lines[0], Is.EqualTo("### Drift in 9 of 12 flows: 2 edited, 1 contract changed, 1 stale caller, 1 missing, 1 moved, 1 unowned, 1 draft, 1 locked."));

    [Test]
    public void Each_finding_that_counts_is_a_row_of_four_cells_whatever_its_text()
    {
        var rows = Lines.SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith('|')).ToArray();

        Assert.That(rows, Has.Length.EqualTo(9));
        Assert.That(rows.Select(row => row.Replace(@"\|", "", StringComparison.Ordinal).Count(letter => letter == '|')), Is.All.EqualTo(5));
        Assert.That(rows[^1], Is.EqualTo("| edited | shared flow 'Edited', version 2.0 | version 1.0 was the last one of this project | by Ann, 2026-08-01 10:00 UTC |"));
    }

    [Test]
    public void Changes_are_folded_and_cannot_break_out()
    {
        var text = string.Join('\n', Lines);

        Assert.That(text, Does.Contain("````diff").And.Contain("task Main › playAudio Hello › audio"));
        Assert.That(Lines.Count(line => line == "</details>"), Is.EqualTo(1));
    }

    [Test]
    public void What_is_left_alone_and_notes_are_listed()
        => Assert.That(Lines.SkipWhile(line => line != "</details>").Where(line => line.StartsWith("- ", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "- left alone: call flow 'Quiet', locked, because: training",
            "- The manifest of 'Later' has changed and was not applied since; that is no drift.",
            "- a note",
        }));

    [Test]
    public void Without_drift_there_is_no_table()
        => Assert.That(DriftMarkdown.Lines(DriftSamples.Nothing, ChangeView.Short), Has.None.StartsWith("|").And.Some.StartsWith("### No drift"));
}
