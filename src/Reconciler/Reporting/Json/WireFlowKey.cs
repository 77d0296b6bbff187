using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Json;

/// <summary>A flow's identity.</summary>
internal sealed record WireFlowKey(string Type, string Name)
{
    public static WireFlowKey Of(FlowKey flow) => new(flow.Type, flow.Name);
}
