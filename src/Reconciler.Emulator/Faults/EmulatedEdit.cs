namespace Reconciler.Emulator.Faults;

/// <summary>What a person does in the UI while a request is on its way.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="User">The person.</param>
/// <param name="FlowType">The flow's API type, such as <c>inboundcall</c>.</param>
/// <param name="FlowName">The flow's name.</param>
public sealed record EmulatedEdit(EmulatedEditKind Kind, string User, string FlowType, string FlowName)
{
    /// <summary>With <see cref="EmulatedEditKind.ReplaceText"/>: the text to replace, wherever an export has it.</summary>
    public string OldText { get; init; } = "";

    /// <summary>With <see cref="EmulatedEditKind.ReplaceText"/>: what stands there afterwards.</summary>
    public string NewText { get; init; } = "";
}
