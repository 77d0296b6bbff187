using Reconciler.Rollback;

namespace Reconciler.Reporting.Markdown;

/// <summary>What became of undoing a failed run, as sections.</summary>
internal static class RollbackMarkdown
{
    /// <summary>The sections.</summary>
    /// <param name="restored">The result, secrets masked.</param>
    public static IEnumerable<MarkdownSection> Sections(RollbackResult restored) =>
    [
        new MarkdownSection("the rollback",
        [
            "#### Rollback",
            "",
            MarkdownText.Inline(RollbackReport.Summary(restored)),
            .. restored.Plan.Notes.Select(note => $"- {MarkdownText.Inline(note)}"),
        ]),
        .. ApplyMarkdown.Sections(restored.Result),
    ];
}
