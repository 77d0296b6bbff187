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

    /// <summary>Where a call comes in.</summary>
    public FlowNode Start => Nodes[0];

    /// <summary>The tasks, menus and states.</summary>
    public IReadOnlyList<Routine> Routines { get; }

    /// <summary>The graph of a flow.</summary>
    public static ControlFlowGraph Of(FlowDocument flow) => Of(flow.Body);

    /// <summary>The graph of the part of an Archy document below the flow type. It copes with anything: what is not understood just goes on.</summary>
    public static ControlFlowGraph Of(MapNode body) => new GraphBuilder(body).Build();
}
