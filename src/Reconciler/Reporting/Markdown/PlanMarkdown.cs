using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Reporting.Markdown;

/// <summary>A plan as sections: what is done, the graph, who keeps an old copy, and the changes of each flow folded.</summary>
internal static class PlanMarkdown
{
    private const int MostRows = 100;
    private const int LongestReasons = 300;

    /// <summary>The sections, the most important ones first; empty for a plan that does nothing and has nothing to say.</summary>
    /// <param name="plan">The plan, secrets masked.</param>
    /// <param name="view">How much of the changes to show.</param>
    public static IEnumerable<MarkdownSection> Sections(Plan plan, ChangeView view)
    {
        PlanStep[] touched = [.. plan.Steps.Where(step => step.Action != PlanAction.Unchanged)];
        MarkdownSection[] sections =
        [
            new("the guardrails", [.. plan.Breaches.Select(breach => $"- ⚠ {MarkdownText.Inline(breach)}")]),
            new("the table of the flows", Table(touched)),
            new("the flows that no manifest describes", BlastRadius(touched)),
            new("the graph", MermaidGraph.Lines(plan)),
            new("the notes", [.. plan.Notes.Select(note => $"- {MarkdownText.Inline(note)}")]),
            .. touched.Where(step => step.Changes.Count > 0).Select(step => new MarkdownSection($"the changes of '{step.Key.Name}'", Changes(step, view))),
        ];
        return sections.Where(section => section.Lines.Count > 0);
    }

    private static string[] Table(PlanStep[] touched) => touched.Length == 0 ? [] :
    [
        "| | action | flow | why |",
        "|---|---|---|---|",
        .. touched.Take(MostRows).Select(Row),
        .. touched.Length > MostRows ? new[] { "", $"… and {FlowWords.Count(touched.Length - MostRows, "more flow")}." } : [],
    ];

    private static string Row(PlanStep step)
    {
        var (sign, verb, _) = PlanReport.Look(step.Action);
        var version = step.LiveVersion is null ? "" : $", version {step.LiveVersion}";
        var why = string.Join("; ", step.Reasons);
        return $"| `{sign}` | {verb} | {MarkdownText.Inline($"{FlowWords.TypeOf(step.Key)} '{step.LiveKey.Name}'{(step.FormerName is null ? "" : $" to '{step.Key.Name}'")}{version}")} | {MarkdownText.Inline(why.Length <= LongestReasons ? why : why[..LongestReasons] + "…")} |";
    }

    private static string[] BlastRadius(PlanStep[] touched)
    {
        PlanStep[] shared = [.. touched.Where(step => step.UnmanagedCallers.Count > 0)];
        return shared.Length == 0 ? [] :
        [
            "**Blast radius**: flows that no manifest describes copy what this plan publishes.",
            "",
            .. shared.Take(MostRows).Select(step => $"- {MarkdownText.Inline($"'{step.Key.Name}': {Names(step.UnmanagedCallers)}")}"),
        ];
    }

    private static string Names(IReadOnlyList<FlowKey> callers)
    {
        var names = string.Join(", ", callers.Take(20).Select(caller => $"{FlowWords.TypeOf(caller)} '{caller.Name}'"));
        return callers.Count > 20 ? $"{names} and {callers.Count - 20} more" : names;
    }

    private static string[] Changes(PlanStep step, ChangeView view)
        => [$"#### {MarkdownText.Inline($"{FlowWords.TypeOf(step.Key)} '{step.Key.Name}'")}", "", .. ChangeMarkdown.Lines(step.Changes, view)];
}
