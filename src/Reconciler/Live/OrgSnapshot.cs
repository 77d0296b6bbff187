using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>The flows of an org at one moment.</summary>
/// <param name="flows">Every flow of the org.</param>
public sealed class OrgSnapshot(IEnumerable<LiveFlow> flows)
{
    // Pages are not read at one moment, so a flow that moves meanwhile can be on two of them.
    private readonly Dictionary<FlowKey, LiveFlow> _flows = flows.DistinctBy(flow => flow.Key).ToDictionary(flow => flow.Key);

    /// <summary>An org without flows.</summary>
    public static OrgSnapshot Empty { get; } = new([]);

    /// <summary>Every flow, by type and name.</summary>
    public IEnumerable<LiveFlow> Flows => _flows.Values.OrderBy(flow => flow.Key);

    /// <summary>The flow of a type and name, or null.</summary>
    public LiveFlow? Find(FlowKey key) => _flows.GetValueOrDefault(key);

    /// <summary>The same org with the content of some flows filled in.</summary>
    public OrgSnapshot With(IEnumerable<LiveFlow> read)
    {
        var flows = new Dictionary<FlowKey, LiveFlow>(_flows);
        foreach (var flow in read)
        {
            flows[flow.Key] = flow;
        }

        return new OrgSnapshot(flows.Values);
    }
}
