namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>RegisterArchitectExportJobResponse</c>.</summary>
internal sealed record WireExportJob(string Id, string Status, int TotalFlows, string SelfUri);

/// <summary>Model <c>RegisterArchitectExportJob</c>.</summary>
internal sealed record WireExportRequest(IReadOnlyList<WireExportItem>? Flows);

/// <summary>Model <c>ExportDetails</c>.</summary>
internal sealed record WireExportItem(WireFlowSelector? Flow, string? ExportType, string? FileName);

/// <summary>Model <c>ArchitectFlowReference</c>: either an id, or a name and a type.</summary>
internal sealed record WireFlowSelector(string? Id, string? Name, string? Type, string? Version);
