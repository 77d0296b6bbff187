namespace Reconciler.Emulator.Wire;

/// <summary>Model <c>RegisterArchitectExportJob</c>: the body of <c>POST /flows/export/jobs</c>.</summary>
internal sealed record WireExportRequest(IReadOnlyList<WireExportItem>? Flows);

/// <summary>Model <c>ExportDetails</c>: one flow to export. Null stands for a field that the request does not have.</summary>
internal sealed record WireExportItem(WireFlowSelector? Flow, string? ExportType, string? FileName);

/// <summary>Model <c>ArchitectFlowReference</c>: either an id, or a name and a type.</summary>
internal sealed record WireFlowSelector(string? Id, string? Name, string? Type, string? Version);
