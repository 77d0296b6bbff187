using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>A version of a flow whose content is to be read.</summary>
/// <param name="Key">The flow's type and name, for messages.</param>
/// <param name="FlowId">The flow.</param>
/// <param name="Id">The version's id, such as <c>2.0</c>.</param>
public sealed record FlowVersion(FlowKey Key, string FlowId, string Id)
{
    /// <summary>The published version of a flow that has one.</summary>
    public static FlowVersion PublishedOf(LiveFlow flow) => new(flow.Key, flow.Flow.Id, flow.Flow.PublishedVersion!.Id);
}
