namespace Reconciler.Language.ControlFlow;

/// <summary>
/// Finds the nodes from which control can come to an end: the end of the routine, or the end of the call by hanging up, by a transfer, or by a caller in
/// a menu. An action that is not known counts as an end. Searched backwards from the ends, so each edge is looked at once.
/// </summary>
internal sealed class Leaving
{
    private readonly bool[] _leaves;

    /// <summary>Searches the graph of a flow.</summary>
    public Leaving(FlowAnalysis flow)
    {
        var nodes = flow.Graph.Nodes;
        var intoCallee = new List<FlowNode>[nodes.Count];
        var inRoutine = new List<FlowNode>[nodes.Count];
        foreach (var node in nodes.Where(flow.Reachability.IsReached))
        {
            foreach (var edge in flow.Reachability.Taken(node))
            {
                var before = edge.Kind is EdgeKind.Call or EdgeKind.Jump ? intoCallee : inRoutine;
                (before[edge.Target.Index] ??= []).Add(node);
            }
        }

        // A call ends inside a routine that was called, but its return is a step inside the caller.
        var returns = Backwards(nodes.Where(node => node.Kind == NodeKind.Exit), [inRoutine], nodes.Count);
        _leaves = Backwards(nodes.Where(IsEnd), [inRoutine, intoCallee], nodes.Count);
        for (var i = 0; i < _leaves.Length; i++)
        {
            _leaves[i] |= returns[i];
        }
    }

    /// <summary>True when control can come from the node to an end.</summary>
    public bool CanLeave(FlowNode node) => _leaves[node.Index];

    private static bool IsEnd(FlowNode node) => node switch
    {
        { Kind: NodeKind.EarlierMenu } or { Kind: NodeKind.Entry, Routine.Kind: RoutineKind.Menu } => true,
        { Kind: NodeKind.Action } => node.Edges.Count == 0 || node.Facts.Effect is ActionEffect.Transfers or ActionEffect.MayEnd,
        _ => false,
    };

    private static bool[] Backwards(IEnumerable<FlowNode> ends, List<FlowNode>[][] edges, int count)
    {
        var isFound = new bool[count];
        var open = new Stack<FlowNode>();
        foreach (var end in ends)
        {
            isFound[end.Index] = true;
            open.Push(end);
        }

        while (open.TryPop(out var node))
        {
            foreach (var before in edges.SelectMany(edge => edge[node.Index] ?? []).Where(before => !isFound[before.Index]))
            {
                isFound[before.Index] = true;
                open.Push(before);
            }
        }

        return isFound;
    }
}
