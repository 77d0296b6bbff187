using Reconciler.Applying;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Markdown;

/// <summary>What became of a plan as sections: first what did not end well, with what the org said, then what is done.</summary>
internal static class ApplyMarkdown
{
    private const int MostRows = 100;
    private const int LongestReason = 500;

    /// <summary>The sections; what was unchanged is only counted.</summary>
    /// <param name="result">The result, secrets masked.</param>
    public static IEnumerable<MarkdownSection> Sections(ApplyResult result)
    {
        StepResult[] steps = [.. result.Steps.Where(step => step.Outcome != StepOutcome.Unchanged).OrderBy(step => step.Outcome == StepOutcome.Done)];
        if (steps.Length > 0)
        {
            yield return new MarkdownSection("the table of the flows",
            [
                "| outcome | flow | |",
                "|---|---|---|",
                .. steps.Take(MostRows).Select(Row),
                .. steps.Length > MostRows ? new[] { "", $"… and {FlowWords.Count(steps.Length - MostRows, "more flow")}." } : [],
            ]);
        }
    }

    private static string Row(StepResult result)
    {
        var key = result.Step.Key;
        var version = result.Version is null ? "" : $", version {result.Version}";
        var said = string.Join(" ", new[] { result.Reason }.Concat(result.Messages.Select(message => $"{message.Place} {message.Text}".Trim())).Where(text => text is not null));
        return $"| {StepOutcomeWords.NameOf(result.Outcome).Replace('-', ' ')} | {MarkdownText.Inline($"{FlowWords.TypeOf(key)} '{key.Name}'{version}")} | {MarkdownText.Inline(said.Length <= LongestReason ? said : said[..LongestReason] + "…")} |";
    }
}
