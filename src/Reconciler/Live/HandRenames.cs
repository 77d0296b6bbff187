using Reconciler.Compilation;

namespace Reconciler.Live;

/// <summary>
/// Flows that the org has under a name that no manifest gives, though they carry the marker of a manifest whose own flow the org does not have:
/// somebody renamed them, here or there.
/// </summary>
public sealed class HandRenames
{
    private readonly Dictionary<(string Type, string Manifest), LiveFlow> _renamed;

    private HandRenames(Dictionary<(string Type, string Manifest), LiveFlow> renamed) => _renamed = renamed;

    /// <summary>These flows of an org.</summary>
    /// <param name="snapshot">The org.</param>
    /// <param name="ownership">Whose flows are ours.</param>
    /// <param name="desired">Every flow that a manifest describes.</param>
    public static HandRenames In(OrgSnapshot snapshot, Ownership ownership, IReadOnlyList<CompiledFlow> desired)
    {
        var missing = desired.Where(flow => Counterpart.Of(flow, snapshot) is null).Select(PlaceOf).ToHashSet();
        if (missing.Count == 0)
        {
            return new HandRenames([]);
        }

        var described = desired.SelectMany(Counterpart.Names).ToHashSet();
        return new HandRenames(snapshot.Flows
            .Where(live => ownership.IsOurs(live) && !described.Contains(live.Key) && missing.Contains(PlaceOf(live)))
            .GroupBy(PlaceOf)
            .Where(places => places.Count() == 1)
            .ToDictionary(places => places.Key, places => places.Single()));
    }

    /// <summary>What the org has instead of a flow that is missing there; null when nothing is known, or more than one thing.</summary>
    public LiveFlow? InsteadOf(CompiledFlow desired) => _renamed.GetValueOrDefault(PlaceOf(desired));

    /// <summary>True for a flow that stands for a missing one.</summary>
    public bool Contains(LiveFlow live) => _renamed.ContainsValue(live);

    private static (string, string) PlaceOf(CompiledFlow flow) => (flow.Document.Key.Type, flow.Manifest.File.Path);

    private static (string, string) PlaceOf(LiveFlow live) => (live.Key.Type, live.Marker!.Manifest);
}
