namespace Reconciler.Emulator.State;

internal sealed record FlowLanguage(string Tag, bool IsDefault);
