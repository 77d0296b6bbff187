using Reconciler.Applying;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Markdown;

/// <summary>How the steps of an applied plan ended, as sections: first those that did not end well, with the messages of the org, then those that are done.</summary>
internal static class ApplyMarkdown
{
    private const int MostRows = 100;
    private const int LongestReason = 500;

    /// <summary>The sections; none when every flow was unchanged.</summary>
    /// <param name="result">The result, secrets masked.</param>
    public static IEnumerable<MarkdownSection> Sections(ApplyResult result)
    {
        StepResult[] steps = [.. result.Steps.Where(step => step.Outcome != StepOutcome.Unchanged).OrderBy(step => step.Outcome == StepOutcome.Done)];
        if (steps.Length > 0)
        {
            yield return new MarkdownSection("the table of the flows", MarkdownText.FlowTable(["outcome", "flow", ""], [.. steps.Select(Row)], MostRows));
        }
    }

    private static string Row(StepResult result)
    {
        var key = result.Step.Key;
        var version = result.Version is null ? "" : $", version {result.Version}";
        var said = string.Join(" ", new[] { result.Reason }.Concat(result.Messages.Select(message => $"{message.Place} {message.Text}".Trim())).Where(text => text is not null));
        var flow = $"{FlowWords.Named(key)}{version}";
        return $"| {result.Outcome.Word().Replace('-', ' ')} | {MarkdownText.Inline(flow)} | {MarkdownText.Inline(Printable.Cut(said, LongestReason))} |";
    }
}
