namespace Reconciler.Org.Wire;

/// <summary>API model <c>DependencyStatus</c>.</summary>
internal sealed record WireDependencyStatus(string? Status);
