namespace Reconciler.Language.ControlFlow;

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
