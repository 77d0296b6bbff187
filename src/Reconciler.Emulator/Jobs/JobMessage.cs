using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Jobs;

internal sealed record JobMessage(string Type, DateTimeOffset At, string Text, FlowReference? Unresolved = null)
{
    public static JobMessage Error(DateTimeOffset at, string text, FlowReference? unresolved = null) => new("Error", at, text, unresolved);

    public static JobMessage Warning(DateTimeOffset at, string text) => new("Warning", at, text);
}
