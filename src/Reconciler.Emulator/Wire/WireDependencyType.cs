namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>DependencyType</c>.</summary>
internal sealed record WireDependencyType(string Id, string Name, bool? Versioned, string SelfUri);
