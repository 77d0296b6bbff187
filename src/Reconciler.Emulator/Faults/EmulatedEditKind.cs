namespace Reconciler.Emulator.Faults;

/// <summary>The kinds of <see cref="EmulatedEdit"/>.</summary>
public enum EmulatedEditKind
{
    /// <summary>Opens the flow for editing, which locks it.</summary>
    Lock,

    /// <summary>Takes the lock away from whoever holds it.</summary>
    Unlock,

    /// <summary>Publishes the published content again: the version moves, the content stays.</summary>
    Republish,

    /// <summary>Replaces text in the published content and publishes it.</summary>
    ReplaceText,

    /// <summary>Deletes the flow.</summary>
    Delete,
}
