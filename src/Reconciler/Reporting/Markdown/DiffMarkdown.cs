using Reconciler.Diff;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Reporting.Markdown;

/// <summary>The comparison of two flow files in Markdown.</summary>
public static class DiffMarkdown
{
    /// <summary>The lines, without line ends: a heading, then the changes. Fit for a comment on a pull request.</summary>
    /// <param name="new">The flow after.</param>
    /// <param name="changes">The differences from the flow before, secrets masked.</param>
    /// <param name="view">How much is shown.</param>
    public static IEnumerable<string> Lines(FlowDocument @new, IReadOnlyList<Change> changes, ChangeView view)
        => [$"### {MarkdownText.Inline(DiffReport.Title(@new))}", "", .. ChangeMarkdown.Lines(changes, view)];
}
