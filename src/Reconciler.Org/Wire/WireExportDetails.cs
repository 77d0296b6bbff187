namespace Reconciler.Org.Wire;

/// <summary>API model <c>ExportDetails</c>.</summary>
internal sealed record WireExportDetails(WireFlowReference Flow, string ExportType, string FileName)
{
    public static WireExportDetails Of(ExportRequest request) => new(new(request.FlowId, request.VersionId), "Yaml", request.FileName);
}
