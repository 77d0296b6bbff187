using Reconciler.Drifting;

namespace Reconciler.Reporting.Markdown;

/// <summary>Drift as Markdown, for an issue or a comment: the sum, a table, and the changes folded below it.</summary>
public static class DriftMarkdown
{
    /// <summary>The lines, without line ends.</summary>
    /// <param name="result">What was found, secrets masked.</param>
    /// <param name="view">How much of the changes to show.</param>
    public static IEnumerable<string> Lines(DriftResult result, ChangeView view)
    {
        DriftFinding[] drift = [.. result.Drift];
        yield return $"### {MarkdownText.Inline(DriftReport.Summary(result))}";
        yield return "";
        yield return MarkdownText.Inline($"{result.Org} (environment {result.Environment}, project {result.Project}), {DriftReport.When(result.CheckedAt)}");
        foreach (var line in Table(drift).Concat(drift.Where(finding => finding.Changes.Count > 0).SelectMany(finding => Changes(finding, view))))
        {
            yield return line;
        }

        string[] rest = [.. LeftAlone(result), .. DriftReport.Notes(result).Select(note => $"- {MarkdownText.Inline(note)}")];
        foreach (var line in rest.Length == 0 ? rest : ["", .. rest])
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Table(DriftFinding[] findings)
    {
        if (findings.Length == 0)
        {
            return [];
        }

        return
        [
            "",
            "| drift | flow | what | who, when |",
            "|---|---|---|---|",
            .. findings.Select(finding =>
                $"| {DriftKinds.NameOf(finding.Kind)} | {MarkdownText.Inline(DriftReport.Title(finding))} | {MarkdownText.Inline(string.Join("; ", finding.What))} | {MarkdownText.Inline(DriftReport.WhoAndWhen(finding) ?? "")} |"),
        ];
    }

    private static IEnumerable<string> Changes(DriftFinding finding, ChangeView view)
        => ["", $"#### {MarkdownText.Inline(DriftReport.Title(finding))}", "", .. ChangeMarkdown.Lines(finding.Changes, view)];

    private static IEnumerable<string> LeftAlone(DriftResult result) => result.Findings
        .Where(finding => finding.IgnoredBecause is not null)
        .Select(finding => $"- {MarkdownText.Inline(DriftReport.LeftAlone(finding))}");
}
