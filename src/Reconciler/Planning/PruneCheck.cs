using Reconciler.Language.Diagnostics;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>Finds a prune that would delete nothing although there is something to delete: it would look like a project without leftovers. Pure.</summary>
internal static class PruneCheck
{
    /// <summary>What is wrong with the choice.</summary>
    /// <param name="leftovers">The flows that can be deleted.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<LiveFlow> leftovers, PlanOptions options)
        => options.Prune && leftovers.Count > 0 && !leftovers.Any(live => options.Includes(live.Key))
            ? [DiagnosticCatalog.PruneMissesLeftovers(string.Join(", ", leftovers.Select(live => $"'{live.Key.Name}'")))]
            : [];
}
