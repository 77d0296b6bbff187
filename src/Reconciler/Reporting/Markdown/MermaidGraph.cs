using System.Text;
using Reconciler.Language.Flows;
using Reconciler.Planning;

namespace Reconciler.Reporting.Markdown;

/// <summary>The flows that a plan touches and their callers as a Mermaid graph: an arrow leads from a caller to what it copies or enters.</summary>
internal static class MermaidGraph
{
    // Beyond that nobody reads it; Mermaid itself stops at 500 edges and 50,000 characters.
    private const int MostNodes = 40;
    private const int MostEdges = 120;
    private const int LongestName = 60;

    /// <summary>The fenced block, and how many flows are not drawn; empty when there would be no arrow.</summary>
    public static IReadOnlyList<string> Lines(Plan plan)
    {
        PlanStep[] touched = [.. plan.Steps.Where(step => step.Action != PlanAction.Unchanged)];
        FlowKey[] all = [.. touched.Select(step => step.Key).Concat(touched.SelectMany(step => step.UnmanagedCallers)).Distinct()];
        var nodes = all.Take(MostNodes).Select((key, number) => (key, number)).ToDictionary(node => node.key, node => node.number);
        (FlowKey From, FlowKey To)[] edges = [.. Edges(touched).Distinct().Where(edge => nodes.ContainsKey(edge.From) && nodes.ContainsKey(edge.To)).Take(MostEdges)];
        if (edges.Length == 0)
        {
            return [];
        }

        var actions = touched.ToDictionary(step => step.Key, step => step.Action);
        string[] lines =
        [
            "flowchart LR",
            .. nodes.Select(node => $"  n{node.Value}[\"{Label(node.Key, actions)}\"]"),
            .. edges.Select(edge => $"  n{nodes[edge.From]} --> n{nodes[edge.To]}"),
        ];
        var rest = all.Length - nodes.Count;
        return [.. MarkdownText.Fenced("mermaid", lines), .. rest == 0 ? Array.Empty<string>() : ["", $"{FlowWords.Count(rest, "more flow")} not drawn."]];
    }

    private static IEnumerable<(FlowKey From, FlowKey To)> Edges(PlanStep[] touched) =>
    [
        .. touched.SelectMany(step => step.DependsOn.Select(needed => (step.Key, needed))),
        .. touched.SelectMany(step => step.UnmanagedCallers.Select(caller => (caller, step.Key))),
    ];

    private static string Label(FlowKey key, Dictionary<FlowKey, PlanAction> actions)
    {
        var what = actions.TryGetValue(key, out var action) ? action.Word() : "not managed";
        return $"{Escaped(Printable.Cut(key.Name, LongestName))}<br/>{Escaped(FlowWords.TypeOf(key))}, {what}";
    }

    // Mermaid knows no backslash; it writes a character as its number. A letter, a digit and a blank mean nothing to it anywhere.
    private static string Escaped(string text)
        => string.Concat(text.ReplaceLineEndings(" ").EnumerateRunes().Select(rune => IsPlain(rune) ? $"{rune}" : $"#{rune.Value};"));

    private static bool IsPlain(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '.' or '…';
}
