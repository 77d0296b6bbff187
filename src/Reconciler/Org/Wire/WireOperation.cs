namespace Reconciler.Org.Wire;

/// <summary>API model <c>Operation</c>.</summary>
internal sealed record WireOperation(string? ActionName, WireRef? User, WireRef? Client);
