namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>RegisterArchitectExportJob</c>.</summary>
internal sealed record WireExportRequest(IReadOnlyList<WireExportItem>? Flows);
