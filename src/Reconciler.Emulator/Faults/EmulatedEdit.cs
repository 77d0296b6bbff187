namespace Reconciler.Emulator.Faults;

/// <summary>What a person does in the UI while a request is on its way.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="FlowType">The flow's API type, such as <c>inboundcall</c>.</param>
/// <param name="FlowName">The flow's name.</param>
public sealed record EmulatedEdit(EmulatedEditKind Kind, string User, string FlowType, string FlowName)
{
    /// <summary>With <see cref="EmulatedEditKind.ReplaceText"/>: the text to replace, wherever an export has it.</summary>
    public string OldText { get; init; } = "";

    /// <summary>With <see cref="EmulatedEditKind.ReplaceText"/>: the text to write in its place.</summary>
    public string NewText { get; init; } = "";
}

/// <summary>The kinds of <see cref="EmulatedEdit"/>.</summary>
public enum EmulatedEditKind
{
    /// <summary>Opens the flow for editing, which locks it.</summary>
    Lock,

    /// <summary>Takes the lock away from whoever holds it.</summary>
    Unlock,

    /// <summary>Publishes the published content again, which makes a new version with the same content.</summary>
    Republish,

    /// <summary>Replaces text in the published content and publishes it.</summary>
    ReplaceText,

    /// <summary>Deletes the flow.</summary>
    Delete,
}

/// <summary>An edit of a fault rule that the org refused, as it would in the UI.</summary>
public sealed record RefusedEdit(EmulatedEdit Edit, string Reason);
