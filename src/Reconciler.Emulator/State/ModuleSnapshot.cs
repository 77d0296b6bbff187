namespace Reconciler.Emulator.State;

/// <summary>The copy of a common module that a published caller carries: it changes only when the caller is published again.</summary>
internal sealed record ModuleSnapshot(string FlowId, string Name, string Version, string ContentHash, string Yaml);
