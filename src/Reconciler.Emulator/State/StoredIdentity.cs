namespace Reconciler.Emulator.State;

/// <summary>Who did something: a person in the UI or an OAuth client.</summary>
internal sealed record StoredIdentity(string Id, string Name, bool IsClient);
