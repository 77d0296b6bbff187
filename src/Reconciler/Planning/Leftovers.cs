using Reconciler.Compilation;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>The flows of the org that carry this project's marker and that no manifest describes, not even under a former name. Pure.</summary>
internal static class Leftovers
{
    /// <summary>These flows, by type and name.</summary>
    /// <param name="snapshot">The org.</param>
    /// <param name="ownership">Whose flows are ours.</param>
    /// <param name="desired">Every flow that a manifest describes.</param>
    public static IReadOnlyList<LiveFlow> Of(OrgSnapshot snapshot, Ownership ownership, IEnumerable<CompiledFlow> desired)
    {
        var described = desired
            .SelectMany(flow => flow.Manifest.FormerNames.Select(name => flow.Document.Key with { Name = name }).Append(flow.Document.Key))
            .ToHashSet();
        return [.. snapshot.Flows.Where(live => ownership.IsOurs(live) && !described.Contains(live.Key))];
    }
}
