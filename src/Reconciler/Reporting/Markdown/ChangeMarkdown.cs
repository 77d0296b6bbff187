using Reconciler.Diff;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Markdown;

/// <summary>The changes within a flow as Markdown: how many there are, and below it, folded, a block in the colours of a diff.</summary>
public static class ChangeMarkdown
{
    /// <summary>The lines, without line ends.</summary>
    /// <param name="changes">The changes, secrets masked.</param>
    /// <param name="view">How much is shown.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<Change> changes, ChangeView view)
    {
        if (changes.Count == 0)
        {
            return ["No changes."];
        }

        return
        [
            "<details>",
            $"<summary>{MarkdownText.Html(ChangeSummary.Of(changes))}</summary>",
            "",
            .. MarkdownText.Fenced("diff", [.. Block(changes, view)]),
            "",
            "</details>",
        ];
    }

    private static IEnumerable<string> Block(IReadOnlyList<Change> changes, ChangeView view)
    {
        foreach (var change in changes.Take(view.MostChanges))
        {
            yield return $"@@ {view.Cut(change.Path.ToString())} @@";
            foreach (var line in ChangeLines.Values(change, view, indent: 0))
            {
                yield return $"{(line.Sign == "→" ? "!" : line.Sign)} {line.Text}";
            }
        }

        if (changes.Count > view.MostChanges)
        {
            yield return $"# and {FlowWords.Count(changes.Count - view.MostChanges, "more change")}";
        }
    }
}
