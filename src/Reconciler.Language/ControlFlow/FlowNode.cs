using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>A node of a <see cref="ControlFlowGraph"/>: a point that control can be at.</summary>
public sealed class FlowNode
{
    private readonly List<FlowEdge> _edges = [];
    private readonly List<Routine> _callees = [];

    internal FlowNode(int index, NodeKind kind, Routine? routine, string name, SourcePosition position)
    {
        Index = index;
        Kind = kind;
        Routine = routine;
        Name = name;
        Position = position;
    }

    /// <summary>Its index in <see cref="ControlFlowGraph.Nodes"/>.</summary>
    public int Index { get; }

    /// <summary>What it stands for.</summary>
    public NodeKind Kind { get; }

    /// <summary>The routine that it belongs to; null for the nodes that belong to the whole flow.</summary>
    public Routine? Routine { get; }

    /// <summary>For an action or a choice its key in Archy, as <c>updateData</c>; else the name of the routine.</summary>
    public string Name { get; }

    /// <summary>The name that its author gave it, else Architect's default name; empty for the nodes that belong to the whole flow.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The properties of the action, choice or menu; null where there are none.</summary>
    public MapNode? Body { get; internal init; }

    /// <summary>The action, choice or entry whose list of steps this step is in; null where there is none.</summary>
    public FlowNode? Parent { get; internal init; }

    /// <summary>The step before it in the same list; null for the first one.</summary>
    public FlowNode? Previous { get; internal init; }

    /// <summary>Where its author wrote it.</summary>
    public SourcePosition Position { get; }

    /// <summary>The edges to the nodes that can follow; none for an action that ends the call or the flow.</summary>
    public IReadOnlyList<FlowEdge> Edges => _edges;

    /// <summary>The routines that it calls or jumps to.</summary>
    public IReadOnlyList<Routine> Callees => _callees;

    /// <summary>What is known of the action; <see cref="ActionFacts.Unknown"/> for a node that is no action.</summary>
    internal ActionFacts Facts => Kind == NodeKind.Action ? ActionTable.Find(Name) : ActionFacts.Unknown;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Name}{(Title.Length == 0 ? "" : $" '{Title}'")}";

    /// <summary>Adds an edge to another node; the routine of a call or jump is added to <see cref="Callees"/>.</summary>
    internal void Add(EdgeKind kind, FlowNode target, string? label = null)
    {
        _edges.Add(new FlowEdge(kind, target, label));
        if (kind is EdgeKind.Call or EdgeKind.Jump)
        {
            _callees.Add(target.Routine!);
        }
    }
}

/// <summary>What a node of a control-flow graph stands for.</summary>
public enum NodeKind
{
    /// <summary>The flow begins; for a call flow, the initial greeting is played.</summary>
    Start,

    /// <summary>A routine begins. For a menu this is where it plays and waits for a choice.</summary>
    Entry,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A choice of a menu.</summary>
    Choice,

    /// <summary>A menu that was passed before is played again; which one, only the history of a call tells.</summary>
    EarlierMenu,

    /// <summary>A routine ends, and what called it goes on.</summary>
    Exit,
}

/// <summary>An edge of a <see cref="ControlFlowGraph"/>: from the node that has it to one that can follow.</summary>
/// <param name="Kind">How control gets there.</param>
/// <param name="Target">The node that can follow.</param>
/// <param name="Label">The output path or case: <c>yes</c>, <c>failure</c>, <c>case 2</c>, <c>default</c>; null where there is only one way.</param>
public readonly record struct FlowEdge(EdgeKind Kind, FlowNode Target, string? Label = null);

/// <summary>How control gets from one node to another.</summary>
public enum EdgeKind
{
    /// <summary>One after the other.</summary>
    Next,

    /// <summary>By one of several output paths or cases; the label says which.</summary>
    Path,

    /// <summary>Into a routine that comes back by a <see cref="Return"/> edge of the same node.</summary>
    Call,

    /// <summary>On from a node when the routine that it called or jumped to has ended. The label is the output path, if it has one.</summary>
    Return,

    /// <summary>
    /// Into a routine for good. A <see cref="Return"/> edge to the exit says that whoever called this routine goes on when that one ends.
    /// </summary>
    Jump,

    /// <summary>To what a caller chose in a menu.</summary>
    Choose,

    /// <summary>Back to a menu that was passed before.</summary>
    GoBack,

    /// <summary>Into a routine at any time, because a setting of the flow names it: for an error, an agent's escalation.</summary>
    Event,
}
