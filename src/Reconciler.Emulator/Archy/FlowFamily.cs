namespace Reconciler.Emulator.Archy;

/// <summary>Flow types that share the same actions and settings.</summary>
internal enum FlowFamily
{
    Call,
    Email,
    Message,
    Chat,
    Workflow,
    Bot,
    Other,
}
