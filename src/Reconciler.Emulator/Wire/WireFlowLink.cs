namespace Reconciler.Emulator.Wire;

internal sealed record WireFlowLink(string Id, string SelfUri);
