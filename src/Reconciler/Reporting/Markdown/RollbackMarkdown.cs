using Reconciler.Rollback;

namespace Reconciler.Reporting.Markdown;

/// <summary>How the rollback of a failed run ended, as sections.</summary>
internal static class RollbackMarkdown
{
    /// <summary>The sections: the sum with what stays of the failed run, then a table of the flows.</summary>
    /// <param name="rollback">The result, secrets masked.</param>
    public static IEnumerable<MarkdownSection> Sections(RollbackResult rollback) =>
    [
        new MarkdownSection("the rollback",
        [
            "#### Rollback",
            "",
            MarkdownText.Inline(RollbackReport.Summary(rollback)),
            .. rollback.Plan.Notes.Select(note => $"- {MarkdownText.Inline(note)}"),
        ]),
        .. ApplyMarkdown.Sections(rollback.Result),
    ];
}
