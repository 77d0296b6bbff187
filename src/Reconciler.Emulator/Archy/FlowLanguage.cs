namespace Reconciler.Emulator.Archy;

internal sealed record FlowLanguage(string Tag, bool IsDefault);
