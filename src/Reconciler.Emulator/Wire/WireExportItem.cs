namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>ExportDetails</c>.</summary>
internal sealed record WireExportItem(WireFlowSelector? Flow, string? ExportType, string? FileName);
