using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.ControlFlow;

/// <summary>A flow with its graph, the nodes that can be reached and its variables: the input of the rules about control flow.</summary>
internal sealed class FlowAnalysis
{
    private readonly Lazy<VariableTable> _variables;

    /// <summary>Builds the graph and finds the reachable nodes; the variables are found when they are first asked for.</summary>
    public FlowAnalysis(FlowDocument flow)
    {
        Flow = flow;
        Graph = ControlFlowGraph.Of(flow);
        Reachability = new Reachability(Graph);
        _variables = new Lazy<VariableTable>(() => new VariableTable(Flow, Graph));
    }

    /// <summary>The flow.</summary>
    public FlowDocument Flow { get; }

    /// <summary>Its control-flow graph.</summary>
    public ControlFlowGraph Graph { get; }

    /// <summary>The nodes of the graph that a call can come to.</summary>
    public Reachability Reachability { get; }

    /// <summary>The variables, and where they are read and set.</summary>
    public VariableTable Variables => _variables.Value;
}
