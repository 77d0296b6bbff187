using Reconciler.Diff;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Reporting.Markdown;

/// <summary>The comparison of two flow files in Markdown.</summary>
public static class DiffMarkdown
{
    /// <summary>Markdown, as for a comment on a pull request.</summary>
    /// <param name="new">The flow after.</param>
    /// <param name="changes">What differs from the flow before.</param>
    /// <param name="view">How much is shown.</param>
    public static IEnumerable<string> Lines(FlowDocument @new, IReadOnlyList<Change> changes, ChangeView view)
        => [$"### {MarkdownText.Inline(DiffReport.Title(@new))}", "", .. ChangeMarkdown.Lines(changes, view)];
}
