namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>DependencyStatus</c>.</summary>
internal sealed record WireDependencyStatus(string Id, string Status, string? DateCompleted, string SelfUri);
