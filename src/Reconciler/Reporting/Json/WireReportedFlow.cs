using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Json;

/// <summary>A flow of the project, with the place of its name.</summary>
internal sealed record WireReportedFlow(string Type, string Name, WirePlace? Place)
{
    public static WireReportedFlow Of(ReportedFlow flow) => new(flow.Key.Type, flow.Key.Name, WirePlace.Of(flow.Place));
}
