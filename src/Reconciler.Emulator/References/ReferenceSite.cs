namespace Reconciler.Emulator.References;

/// <summary>One place of a flow file that names something outside, with the way to write another name there.</summary>
internal sealed record ReferenceSite(FlowReference Reference, Action<string> Rename);
