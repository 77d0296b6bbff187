namespace Reconciler.Language.ControlFlow;

/// <summary>
/// Finds the nodes that a call can come to. A call of a task goes on only if the task can come back, so what stands behind a task that always ends
/// the call
/// is not reached. Each edge is looked at once.
/// </summary>
internal sealed class Reachability
{
    private readonly bool[] _isReached;
    private readonly Stack<FlowNode> _open = [];
    private readonly Dictionary<Routine, List<FlowNode>> _waiting = [];

    /// <summary>Searches a graph from its start.</summary>
    public Reachability(ControlFlowGraph graph)
    {
        _isReached = new bool[graph.Nodes.Count];
        Reach(graph.Start);
        while (_open.TryPop(out var node))
        {
            Follow(node);
        }
    }

    /// <summary>True when a call can come to the node.</summary>
    public bool IsReached(FlowNode node) => _isReached[node.Index];

    /// <summary>
    /// The edges of a node that a call can take: a return only when a called routine can end, the way back to a menu only when that menu can be
    /// reached.
    /// </summary>
    public IEnumerable<FlowEdge> Taken(FlowNode node) => node.Edges.Where(edge => edge.Kind switch
    {
        EdgeKind.Return => node.Callees.Any(callee => IsReached(callee.Exit)),
        EdgeKind.GoBack => IsReached(edge.Target),
        _ => true,
    });

    private void Reach(FlowNode node)
    {
        if (!_isReached[node.Index])
        {
            _isReached[node.Index] = true;
            _open.Push(node);
        }
    }

    private void Follow(FlowNode node)
    {
        foreach (var edge in node.Edges)
        {
            // A menu that is gone back to was reached before, so these edges reach nothing new.
            var isBack = edge.Kind == EdgeKind.GoBack && node.Kind == NodeKind.EarlierMenu;
            if (edge.Kind == EdgeKind.Return)
            {
                AwaitReturn(node, edge.Target);
            }
            else if (!isBack)
            {
                Reach(edge.Target);
            }
        }

        if (node.Kind == NodeKind.Exit && _waiting.Remove(node.Routine!, out var waiting))
        {
            waiting.ForEach(Reach);
        }
    }

    private void AwaitReturn(FlowNode caller, FlowNode target)
    {
        foreach (var callee in caller.Callees)
        {
            if (IsReached(callee.Exit))
            {
                Reach(target);
            }
            else if (_waiting.TryGetValue(callee, out var waiting))
            {
                waiting.Add(target);
            }
            else
            {
                _waiting[callee] = [target];
            }
        }
    }
}
