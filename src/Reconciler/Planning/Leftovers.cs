using Reconciler.Language.Compilation;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>
/// The flows of the org that carry this project's marker and that no manifest describes: not under a former name, and not under a name that somebody
/// gave it in the org. Pure.
/// </summary>
internal static class Leftovers
{
    /// <summary>These flows, by type and name.</summary>
    /// <param name="ownership">Whose flows are ours.</param>
    /// <param name="desired">Every flow that a manifest describes.</param>
    public static IReadOnlyList<LiveFlow> Of(OrgSnapshot snapshot, Ownership ownership, IReadOnlyList<CompiledFlow> desired)
    {
        var described = desired.SelectMany(Counterpart.Names).ToHashSet();
        var renamed = HandRenames.In(snapshot, ownership, desired);
        return [.. snapshot.Flows.Where(live => ownership.IsMarked(live) && !described.Contains(live.Key) && !renamed.Contains(live))];
    }
}
