namespace Reconciler.Org.Wire;

/// <summary>API model <c>RegisterArchitectExportJob</c>.</summary>
internal sealed record WireExportOrder(IReadOnlyList<WireExportDetails> Flows)
{
    public static WireExportOrder Of(IEnumerable<ExportRequest> flows) => new([.. flows.Select(WireExportDetails.Of)]);
}
