using Reconciler.Language.Flows.Documents;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>
/// Which step of a flow can follow which. Made from the Archy body, so it is the same for both ways to write a flow, and each node keeps the place
/// where its author wrote it. Time and size are linear in the size of the flow.
/// </summary>
public sealed class ControlFlowGraph
{
    internal ControlFlowGraph(IReadOnlyList<FlowNode> nodes, IReadOnlyList<Routine> routines) => (Nodes, Routines) = (nodes, routines);

    /// <summary>Every node; the first is the start.</summary>
    public IReadOnlyList<FlowNode> Nodes { get; }

    /// <summary>The node at which a call enters the flow.</summary>
    public FlowNode Start => Nodes[0];

    /// <summary>The tasks, menus and states of the flow.</summary>
    public IReadOnlyList<Routine> Routines { get; }

    /// <summary>Builds the graph of a flow.</summary>
    public static ControlFlowGraph Of(FlowDocument flow) => Of(flow.Body);

    /// <summary>
    /// Builds the graph from the part of an Archy document below the flow type. It never fails: an action that it does not understand is a node from
    /// which control goes on.
    /// </summary>
    public static ControlFlowGraph Of(MapNode body) => new GraphBuilder(body).Build();
}
