namespace Reconciler.Emulator.State;

internal sealed record ContractVariable(string Name, string Type, string? Description, bool IsInput, bool IsOutput);
