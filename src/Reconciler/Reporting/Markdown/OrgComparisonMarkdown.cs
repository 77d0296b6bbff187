using Reconciler.Comparison;

namespace Reconciler.Reporting.Markdown;

/// <summary>The comparison of two orgs as Markdown: the sum, and below it each flow that differs.</summary>
public static class OrgComparisonMarkdown
{
    /// <summary>The lines, without line ends.</summary>
    /// <param name="comparison">The orgs and their flows, secrets masked.</param>
    /// <param name="view">How much of the changes to show.</param>
    public static IEnumerable<string> Lines(OrgComparison comparison, ChangeView view) =>
    [
        $"### {MarkdownText.Inline(OrgComparisonReport.Summary(comparison))}",
        "",
        $"- before: {MarkdownText.Inline(OrgComparisonReport.Place(comparison.First))}",
        $"- after: {MarkdownText.Inline(OrgComparisonReport.Place(comparison.Second))}",
        .. comparison.Differences.SelectMany(flow => Flow(comparison, flow, view)),
    ];

    private static IEnumerable<string> Flow(OrgComparison comparison, FlowDifference flow, ChangeView view)
    {
        IEnumerable<string> changes = flow.Kind == FlowDifferenceKind.Different ? ["", .. ChangeMarkdown.Lines(flow.Changes, view)] : [];
        return ["", $"#### {MarkdownText.Inline(OrgComparisonReport.Title(comparison, flow))}", .. changes];
    }
}
