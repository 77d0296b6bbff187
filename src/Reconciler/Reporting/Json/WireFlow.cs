using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Json;

/// <summary>A flow's identity.</summary>
internal sealed record WireFlow(string Type, string Name)
{
    public static WireFlow Of(FlowKey flow) => new(flow.Type, flow.Name);
}
