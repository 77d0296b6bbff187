namespace Reconciler.Language.ControlFlow;

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

    /// <summary>Into a routine for good. A <see cref="Return"/> edge to the exit says that whoever called this routine goes on when that one ends.</summary>
    Jump,

    /// <summary>To what a caller chose in a menu.</summary>
    Choose,

    /// <summary>Back to a menu that was passed before.</summary>
    GoBack,

    /// <summary>Into a routine at any time, because a setting of the flow names it: for an error, an agent's escalation.</summary>
    Event,
}
