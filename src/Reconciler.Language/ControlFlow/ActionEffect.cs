namespace Reconciler.Language.ControlFlow;

/// <summary>What an action does to the flow of control, beyond its output paths.</summary>
internal enum ActionEffect
{
    /// <summary>Goes on.</summary>
    Continues,

    /// <summary>Goes on, or ends the call or the flow.</summary>
    MayEnd,

    /// <summary>Ends the call or the flow.</summary>
    Ends,

    /// <summary>Hands the call over; goes on only by its failure path.</summary>
    Transfers,

    /// <summary>Ends the task or state that it stands in.</summary>
    EndsRoutine,

    /// <summary>Runs a task and comes back.</summary>
    Calls,

    /// <summary>Goes to a task, menu or state for good.</summary>
    Jumps,

    /// <summary>Goes back to a menu.</summary>
    GoesBack,

    /// <summary>Repeats its path <c>loop</c>, then goes on.</summary>
    Loops,

    /// <summary>Begins the next turn of the loop around it.</summary>
    NextTurn,

    /// <summary>Leaves the loop around it.</summary>
    LeavesLoop,
}
