namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>Detail</c> of an ErrorBody.</summary>
internal sealed record WireErrorDetail(string? EntityId, string? EntityName);
