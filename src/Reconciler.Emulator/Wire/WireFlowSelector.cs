namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>ArchitectFlowReference</c>: either an id, or a name and a type.</summary>
internal sealed record WireFlowSelector(string? Id, string? Name, string? Type, string? Version);
