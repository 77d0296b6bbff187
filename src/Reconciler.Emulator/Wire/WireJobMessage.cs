namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>ArchitectJobMessage</c>.</summary>
internal sealed record WireJobMessage(string Type, string DateTime, string Text, IReadOnlyList<WireJobMessageDetail>? Details = null);
