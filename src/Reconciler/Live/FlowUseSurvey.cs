namespace Reconciler.Live;

/// <summary>What uses flows, as far as the org's dependency tracking can be trusted.</summary>
/// <param name="Uses">What uses a flow, by the flow's id; empty when that is unknown.</param>
/// <param name="UnknownBecause">Why nobody can tell, as a clause without a full stop; null when <paramref name="Uses"/> is complete.</param>
public sealed record FlowUseSurvey(IReadOnlyDictionary<string, IReadOnlyList<FlowUse>> Uses, string? UnknownBecause)
{
    /// <summary>What uses a flow; empty when that is unknown.</summary>
    public IReadOnlyList<FlowUse> Of(string flowId) => Uses.GetValueOrDefault(flowId) ?? [];

    /// <summary>Nobody can tell.</summary>
    public static FlowUseSurvey Unknown(string reason) => new(new Dictionary<string, IReadOnlyList<FlowUse>>(), reason);
}
