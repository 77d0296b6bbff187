using Reconciler.Language.Compilation;
using Reconciler.Language.Project.Pins;

namespace Reconciler.Live;

/// <summary>
/// Flows that the org has under a name that no manifest gives, though they carry the marker of a manifest whose own flow the org does not have, or are
/// pinned as that flow: somebody renamed them, here or there.
/// </summary>
public sealed class HandRenames
{
    private readonly Dictionary<(string Type, string Manifest), LiveFlow> _renamed;

    private HandRenames(Dictionary<(string Type, string Manifest), LiveFlow> renamed) => _renamed = renamed;

    /// <summary>Finds such flows in an org.</summary>
    /// <param name="ownership">Which flows are this project's.</param>
    /// <param name="desired">Every flow that a manifest describes.</param>
    public static HandRenames In(OrgSnapshot snapshot, Ownership ownership, IReadOnlyList<CompiledFlow> desired)
    {
        CompiledFlow[] absent = [.. desired.Where(flow => Counterpart.Of(flow, snapshot) is null)];
        if (absent.Length == 0)
        {
            return new HandRenames([]);
        }

        var missing = absent.Select(PlaceOf).ToHashSet();
        var pinned = absent.ToDictionary(flow => flow.Document.Key, PlaceOf);
        var described = desired.SelectMany(Counterpart.Names).ToHashSet();
        return new HandRenames(snapshot.Flows
            .Where(live => ownership.IsOurs(live) && !described.Contains(live.Key))
            .Select(live => (Flow: live, Place: Place(live)))
            .Where(found => missing.Contains(found.Place))
            .GroupBy(found => found.Place, found => found.Flow)
            .Where(places => places.Count() == 1)
            .ToDictionary(places => places.Key, places => places.Single()));

        (string, string) Place(LiveFlow live) => live.Marker is { } marker ? (live.Key.Type, marker.Manifest) : pinned.GetValueOrDefault(ownership.PinOf(live)!.Flow);
    }

    /// <summary>The renamed flow that the org has in place of a missing one; null when there is none, or several could be it.</summary>
    public LiveFlow? InsteadOf(CompiledFlow desired) => _renamed.GetValueOrDefault(PlaceOf(desired));

    /// <summary>True for a renamed flow that the org has in place of a missing one.</summary>
    public bool Contains(LiveFlow live) => _renamed.ContainsValue(live);

    /// <summary>What shows that a renamed flow belongs to the manifest, as a clause.</summary>
    public static string Evidence(LiveFlow renamed) => renamed.Marker is null ? $"which {PinFile.Name} pins as this flow" : "with the marker of the same manifest";

    private static (string, string) PlaceOf(CompiledFlow flow) => (flow.Document.Key.Type, flow.Manifest.File.Path);
}
