namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>Dependency</c>.</summary>
internal sealed record WireDependency(string Id, string Name, string? Version, string Type, bool Deleted, string SelfUri);
