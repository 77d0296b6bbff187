using Reconciler.Drift;
using Reconciler.Language.Texts;

namespace Reconciler.Reporting.Markdown;

/// <summary>Drift as Markdown, for an issue or a comment: the sum, a table, and the changes folded below it.</summary>
public static class DriftMarkdown
{
    // A comment is cut between tables, not within one.
    private const int RowsATable = 100;

    /// <summary>The lines, without line ends.</summary>
    /// <param name="result">The findings, secrets masked.</param>
    /// <param name="view">How much of the changes to show.</param>
    public static IEnumerable<string> Lines(DriftResult result, ChangeView view)
    {
        yield return $"### {MarkdownText.Inline(DriftReport.Summary(result))}";
        yield return "";
        yield return MarkdownText.Inline($"{result.Org} (environment {result.Environment}, project {result.Project}), {UtcText.InOverview(result.CheckedAt)}");
        foreach (var line in Sections(result, view).SelectMany(section => section.Lines.Prepend("")))
        {
            yield return line;
        }
    }

    /// <summary>The sections below the sum: the table, the changes of each flow, the findings that the project leaves alone, and the notes.</summary>
    /// <param name="result">The findings, secrets masked.</param>
    /// <param name="view">How much of the changes to show.</param>
    internal static IEnumerable<MarkdownSection> Sections(DriftResult result, ChangeView view)
    {
        DriftFinding[] drift = [.. result.Drift];
        MarkdownSection[] sections =
        [
            .. drift.Chunk(RowsATable).Select(rows => new MarkdownSection("a table of flows", [.. MarkdownText.Table(["drift", "flow", "what", "who, when"], rows.Select(Row))])),
            .. drift.Where(finding => finding.Changes.Count > 0).Select(finding => new MarkdownSection($"the changes of '{finding.Flow.Name}'", Changes(finding, view))),
            new("the notes", [.. LeftAlone(result), .. DriftReport.Notes(result).Select(note => $"- {MarkdownText.Inline(note)}")]),
        ];
        return sections.Where(section => section.Lines.Count > 0);
    }

    private static string Row(DriftFinding finding)
    {
        string[] cells = [DriftReport.Title(finding), string.Join("; ", finding.What), DriftReport.WhoAndWhen(finding) ?? ""];
        return $"| {DriftKindWords.NameOf(finding.Kind)} | {string.Join(" | ", cells.Select(MarkdownText.Inline))} |";
    }

    private static string[] Changes(DriftFinding finding, ChangeView view)
        => [$"#### {MarkdownText.Inline(DriftReport.Title(finding))}", "", .. ChangeMarkdown.Lines(finding.Changes, view)];

    private static IEnumerable<string> LeftAlone(DriftResult result) => result.Findings
        .Where(finding => finding.IgnoredBecause is not null)
        .Select(finding => $"- {MarkdownText.Inline(DriftReport.LeftAlone(finding))}");
}
