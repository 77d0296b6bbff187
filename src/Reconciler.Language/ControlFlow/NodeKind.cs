namespace Reconciler.Language.ControlFlow;

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
