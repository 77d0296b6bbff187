using Reconciler.Language.Flows.Documents;

namespace Reconciler.Reporting.Json;

/// <summary>A compared flow: its file, type, name and hash.</summary>
internal sealed record WireFlowFile(string? File, string Type, string Name, string Hash)
{
    public static WireFlowFile Of(FlowDocument flow) => new(flow.Position.File?.Path, flow.Key.Type, flow.Key.Name, flow.Hash);
}
