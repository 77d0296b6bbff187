using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>A node of a <see cref="ControlFlowGraph"/>.</summary>
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

    /// <summary>Its place in <see cref="ControlFlowGraph.Nodes"/>.</summary>
    public int Index { get; }

    /// <summary>What it stands for.</summary>
    public NodeKind Kind { get; }

    /// <summary>The routine that it belongs to; null for the nodes that belong to the whole flow.</summary>
    public Routine? Routine { get; }

    /// <summary>For an action or a choice its key in Archy, as <c>updateData</c>; else the name of the routine.</summary>
    public string Name { get; }

    /// <summary>What its author calls it.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The properties of the action, choice or menu; null where there are none.</summary>
    public MapNode? Body { get; internal init; }

    /// <summary>The action, choice or entry that the list of steps with this one belongs to.</summary>
    public FlowNode? Parent { get; internal init; }

    /// <summary>The step before it in the same list.</summary>
    public FlowNode? Previous { get; internal init; }

    /// <summary>Where its author wrote it.</summary>
    public SourcePosition Position { get; }

    /// <summary>The ways out; none for an action that ends the call or the flow.</summary>
    public IReadOnlyList<FlowEdge> Edges => _edges;

    /// <summary>The routines that it calls or jumps to.</summary>
    public IReadOnlyList<Routine> Callees => _callees;

    internal ActionFacts Facts => Kind == NodeKind.Action ? ActionTable.Find(Name) : ActionFacts.Unknown;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Name}{(Title.Length == 0 ? "" : $" '{Title}'")}";

    internal void Add(EdgeKind kind, FlowNode target, string? label = null)
    {
        _edges.Add(new FlowEdge(kind, target, label));
        if (kind is EdgeKind.Call or EdgeKind.Jump)
        {
            _callees.Add(target.Routine!);
        }
    }
}
