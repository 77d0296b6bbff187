namespace Reconciler.Emulator.State;

/// <summary>The last asynchronous operation on a flow; the emulator's operations are complete when they are answered.</summary>
internal sealed record StoredOperation(string Id, string Action, StoredIdentity By, string? ErrorCode = null, string? ErrorMessage = null);
