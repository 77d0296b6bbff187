namespace Reconciler.Acceptance;

/// <summary>How much is written anew where something differs.</summary>
internal enum AcceptReach
{
    /// <summary>Only what differs.</summary>
    Parts,

    /// <summary>Each top part of the flow that holds a difference.</summary>
    Blocks,

    /// <summary>The whole flow.</summary>
    Whole,
}
