namespace Reconciler.Emulator.State;

internal sealed record StoredLock(StoredIdentity Holder, DateTimeOffset Since);
