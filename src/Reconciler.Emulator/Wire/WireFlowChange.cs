namespace Reconciler.Emulator.Wire;

/// <summary>What <c>PUT /flows/{id}</c> takes; other fields of a sent flow are ignored.</summary>
internal sealed record WireFlowChange(string? Name, string? Description);
