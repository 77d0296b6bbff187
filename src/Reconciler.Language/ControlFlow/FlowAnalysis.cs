using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.ControlFlow;

/// <summary>A flow, its graph, and what rules about control flow ask of it. Each part is made when it is first asked for.</summary>
internal sealed class FlowAnalysis
{
    private readonly Lazy<VariableTable> _variables;

    public FlowAnalysis(FlowDocument flow)
    {
        Flow = flow;
        Graph = ControlFlowGraph.Of(flow);
        Reachability = new Reachability(Graph);
        _variables = new Lazy<VariableTable>(() => new VariableTable(Flow, Graph));
    }

    public FlowDocument Flow { get; }

    public ControlFlowGraph Graph { get; }

    public Reachability Reachability { get; }

    public VariableTable Variables => _variables.Value;
}
