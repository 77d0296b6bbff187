using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>What of the org uses flows; or why that is not known.</summary>
/// <param name="Uses">What uses a flow, by the flow's id; empty when that is unknown.</param>
/// <param name="UnknownBecause">Why it is not known, as a clause without a full stop; null when <paramref name="Uses"/> is complete.</param>
public sealed record FlowUseSurvey(IReadOnlyDictionary<string, IReadOnlyList<FlowUse>> Uses, string? UnknownBecause)
{
    /// <summary>What uses a flow; empty when that is unknown.</summary>
    public IReadOnlyList<FlowUse> Of(string flowId) => Uses.GetValueOrDefault(flowId) ?? [];

    /// <summary>A survey that knows nothing.</summary>
    /// <param name="reason">Why, as a clause without a full stop.</param>
    public static FlowUseSurvey Unknown(string reason) => new(new Dictionary<string, IReadOnlyList<FlowUse>>(), reason);
}

/// <summary>Something of the org that uses a flow: another flow, a call route, a queue …</summary>
/// <param name="Type">Its type, as dependency tracking calls it.</param>
/// <param name="Flow">Its type and name as a flow; null when it is no flow.</param>
public sealed record FlowUse(string Id, string Name, string Type, FlowKey? Flow);
