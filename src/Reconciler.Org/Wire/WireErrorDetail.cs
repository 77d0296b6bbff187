namespace Reconciler.Org.Wire;

/// <summary>API model <c>Detail</c> of an <c>ErrorBody</c>: what it is about.</summary>
internal sealed record WireErrorDetail(string? EntityId, string? EntityName);
