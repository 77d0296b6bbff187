namespace Reconciler.Org.Wire;

/// <summary>API model <c>Dependency</c>.</summary>
internal sealed record WireDependency(string? Id, string? Name, string? Version, string? Type, bool? Deleted);
