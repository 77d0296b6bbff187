namespace Reconciler.Emulator.Archy;

/// <summary>An input or output that a flow offers to its callers.</summary>
internal sealed record ContractVariable(string Name, string Type, bool IsInput, bool IsOutput, string? Description = null);
