using Reconciler.Language.Diagnostics;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.ControlFlow;

/// <summary>A part of a flow that control enters at one point: a task, a menu, a state.</summary>
public sealed class Routine
{
    internal Routine(int index, RoutineKind kind, string name, MapNode body, SourcePosition position)
    {
        Index = index;
        Kind = kind;
        Name = name;
        Body = body;
        Position = position;
    }

    /// <summary>Its index in <see cref="ControlFlowGraph.Routines"/>.</summary>
    public int Index { get; }

    /// <summary>What it is in Architect.</summary>
    public RoutineKind Kind { get; }

    /// <summary>The name that its author gave it; empty for the start-up actions.</summary>
    public string Name { get; }

    /// <summary>The map that it is written in; for the start-up actions the whole flow.</summary>
    public MapNode Body { get; }

    /// <summary>Where its author wrote it.</summary>
    public SourcePosition Position { get; }

    /// <summary>The node at which control enters.</summary>
    public FlowNode Entry { get; internal set; } = null!;

    /// <summary>The node that control comes to when the routine runs off its end, or ends itself.</summary>
    public FlowNode Exit { get; internal set; } = null!;

    /// <summary>The list of its steps; null for a menu, and where none is written.</summary>
    public ListNode? Steps { get; internal init; }

    /// <summary>Its kind and name for a message, as <c>the task 'Goodbye'</c>.</summary>
    public string Phrase => Kind switch
    {
        RoutineKind.StartUp => "the flow",
        RoutineKind.Task or RoutineKind.Bot => $"the task '{Name}'",
        RoutineKind.ChoiceTask => $"the choice '{Name}'",
        RoutineKind.Menu => $"the menu '{Name}'",
        _ => $"the state '{Name}'",
    };
}

/// <summary>What a routine is in Architect.</summary>
public enum RoutineKind
{
    /// <summary>The actions that a flow without a pointer to its start begins with (<c>startUpTaskActions</c>).</summary>
    StartUp,

    /// <summary>A reusable task.</summary>
    Task,

    /// <summary>The task of a menu's choice.</summary>
    ChoiceTask,

    /// <summary>A menu.</summary>
    Menu,

    /// <summary>A state of a flow that is no call.</summary>
    State,

    /// <summary>A task of a bot.</summary>
    Bot,
}
