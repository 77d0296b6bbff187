namespace Reconciler.Language.ControlFlow;

/// <summary>
/// Which variables are set when a call comes to a node: on some way to it, or on every way. A data-flow analysis over bit sets, forwards, with a
/// worklist. Variables are never unset, so a node's set only grows (or, for "every way", only shrinks), and in a flow without jumps backwards
/// each edge is looked at once; a cycle adds a turn for as many nested cycles as a set has to travel through. Calls are not told
/// apart by caller: a task starts with what holds for all its callers together, and a caller keeps what it knew before the call.
/// </summary>
internal sealed class AssignedVariables
{
    /// <summary>The number of variables to ask for at once at most, so that the sets of a large flow need little memory.</summary>
    public const int AtOnce = 512;

    private readonly ControlFlowGraph _graph;
    private readonly Reachability _reachability;
    private readonly VariableTable _variables;
    private readonly bool _onEveryWay;
    private readonly BitMatrix _sets;
    private readonly int[] _columns;
    private readonly Queue<FlowNode> _open = [];
    private readonly bool[] _isOpen;
    private readonly Dictionary<Routine, List<FlowNode>> _callers = [];

    private AssignedVariables(FlowAnalysis flow, IReadOnlyList<FlowVariable> asked, bool onEveryWay)
    {
        (_graph, _reachability, _variables, _onEveryWay) = (flow.Graph, flow.Reachability, flow.Variables, onEveryWay);
        _sets = new BitMatrix(_graph.Nodes.Count, asked.Count, onEveryWay);
        _columns = new int[_variables.All.Count];
        _columns.AsSpan().Fill(-1);
        for (var i = 0; i < asked.Count; i++)
        {
            _columns[asked[i].Index] = i;
        }

        _isOpen = new bool[_graph.Nodes.Count];
        Solve();
    }

    /// <summary>Finds which of some variables are set on at least one way to each node.</summary>
    /// <param name="asked">Variables without a value at the start.</param>
    public static AssignedVariables OnSomeWay(FlowAnalysis flow, IReadOnlyList<FlowVariable> asked) => new(flow, asked, false);

    /// <summary>Finds which of some variables are set on every way to each node.</summary>
    /// <param name="asked">Variables without a value at the start.</param>
    public static AssignedVariables OnEveryWay(FlowAnalysis flow, IReadOnlyList<FlowVariable> asked) => new(flow, asked, true);

    /// <summary>True when the variable, one of those asked for, is set before the node itself runs.</summary>
    public bool IsSetBefore(FlowNode node, FlowVariable variable) => _sets[node.Index, _columns[variable.Index]];

    /// <summary>True when the variable, one of those asked for, is set after the node has run and control has left it by the edge.</summary>
    public bool IsSetAfter(FlowNode node, FlowEdge edge, FlowVariable variable)
        => IsSetBefore(node, variable)
            || _variables.Uses(node).Any(use => use.Variable == variable && Sets(use, edge))
            || (edge.Kind == EdgeKind.Return && node.Callees is [var callee] && IsSetBefore(callee.Exit, variable));

    private static bool Sets(VariableUse use, FlowEdge edge)
        => use.Access.IsWrite && (use.Access.Path is null || use.Access.Path.Equals(edge.Label, StringComparison.OrdinalIgnoreCase));

    private void Solve()
    {
        foreach (var node in _graph.Nodes.Where(_reachability.IsReached))
        {
            foreach (var callee in node.Callees)
            {
                (_callers.TryGetValue(callee, out var callers) ? callers : _callers[callee] = []).Add(node);
            }
        }

        _sets.Clear(_graph.Start.Index);
        foreach (var node in _graph.Nodes.Where(_reachability.IsReached))
        {
            Open(node);
        }

        while (_open.TryDequeue(out var node))
        {
            _isOpen[node.Index] = false;
            Follow(node);
        }
    }

    private void Follow(FlowNode node)
    {
        foreach (var edge in _reachability.Taken(node))
        {
            Leave(node, edge);
            if (_sets.MergeInto(edge.Target.Index))
            {
                Open(edge.Target);
            }
        }
    }

    // The working set becomes what is set behind the edge. For "some way", a value on any path counts for all: only what is never set is asked for.
    private void Leave(FlowNode node, FlowEdge edge)
    {
        if (edge.Kind == EdgeKind.Event)
        {
            _sets.Load(all: !_onEveryWay);
            return;
        }

        _sets.Load(node.Index);
        foreach (var use in _variables.Uses(node))
        {
            if (_columns[use.Variable.Index] is >= 0 and var column && (Sets(use, edge) || (!_onEveryWay && use.Access.IsWrite)))
            {
                _sets.Add(column);
            }
        }

        if (edge.Kind == EdgeKind.Return && (!_onEveryWay || node.Callees.Count == 1))
        {
            foreach (var callee in node.Callees)
            {
                _sets.AddRow(callee.Exit.Index);
            }
        }
    }

    private void Open(FlowNode node)
    {
        Enqueue(node);
        if (node.Kind == NodeKind.Exit && _callers.TryGetValue(node.Routine!, out var callers))
        {
            callers.ForEach(Enqueue);
        }
    }

    private void Enqueue(FlowNode node)
    {
        if (!_isOpen[node.Index])
        {
            _isOpen[node.Index] = true;
            _open.Enqueue(node);
        }
    }
}
