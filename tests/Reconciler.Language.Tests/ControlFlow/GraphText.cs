using Reconciler.Language.ControlFlow;
using Reconciler.TestKit;

namespace Reconciler.Language.Tests.ControlFlow;

/// <summary>Graphs of short flows, and graphs as text.</summary>
internal static class GraphText
{
    /// <summary>A call flow whose one task has the steps.</summary>
    public static ControlFlowGraph OfSteps(string steps, string tasks = "", string keys = "") => ControlFlowGraph.Of(FlowText.Read(Flow(steps, tasks, keys)));

    /// <summary>Archy YAML of a call flow that starts in the task Main.</summary>
    public static string Flow(string steps, string tasks = "", string keys = "") => $"""
        inboundCall:
          name: A
          startUpRef: ./tasks/task[main]
          tasks:
            - task:
                name: Main
                refId: main
                actions:
        {Indent(steps, 10)}
        {Indent(tasks, 4)}
        {Indent(keys, 2)}
        """;

    /// <summary>Every edge as <c>from -path-> to</c>; an action is shown by its title, an entry as [name], an exit as (name).</summary>
    public static string[] Edges(ControlFlowGraph graph) =>
    [
        .. graph.Nodes.SelectMany(node => node.Edges.Select(edge => $"{Show(node)} -{Show(edge)}-> {Show(edge.Target)}")),
    ];

    private static string Show(FlowEdge edge) => edge switch
    {
        { Kind: EdgeKind.Next } => "",
        { Kind: EdgeKind.Path } => edge.Label!,
        { Label: null } => $"{edge.Kind}",
        _ => $"{edge.Kind} {edge.Label}",
    };

    private static string Show(FlowNode node) => node.Kind switch
    {
        NodeKind.Start => "start",
        NodeKind.Entry => $"[{node.Name}]",
        NodeKind.Exit => $"({node.Name})",
        NodeKind.EarlierMenu => "earlier menu",
        _ => node.Title,
    };

    private static string Indent(string text, int by)
        => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => $"{new string(' ', by)}{line}"));
}
