using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Reporting.Markdown;

/// <summary>A plan as sections: breaches of guardrails, a table of the steps, callers that no manifest describes, a graph, notes, and the changes of each flow.</summary>
internal static class PlanMarkdown
{
    private const int MostRows = 100;
    private const int LongestReasons = 300;

    /// <summary>The sections, the most important ones first; none for a plan without changes, notes and breaches.</summary>
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

    private static IReadOnlyList<string> Table(PlanStep[] touched)
        => touched.Length == 0 ? [] : MarkdownText.FlowTable(["", "action", "flow", "why"], [.. touched.Select(Row)], MostRows);

    private static string Row(PlanStep step)
    {
        var version = step.LiveVersion is null ? "" : $", version {step.LiveVersion}";
        var why = Printable.Cut(string.Join("; ", step.Reasons), LongestReasons);
        return $"| `{PlanReport.Look(step.Action).Sign}` | {step.Action.Word()} | {MarkdownText.Inline(PlanReport.Names(step) + version)} | {MarkdownText.Inline(why)} |";
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
        var names = string.Join(", ", callers.Take(20).Select(caller => $"{FlowWords.Named(caller)}"));
        return callers.Count > 20 ? $"{names} and {callers.Count - 20} more" : names;
    }

    private static string[] Changes(PlanStep step, ChangeView view)
        => [$"#### {MarkdownText.Inline($"{FlowWords.Named(step.Key)}")}", "", .. ChangeMarkdown.Lines(step.Changes, view)];
}
