using Reconciler.Compilation;
using Reconciler.Diagnostics;
using Reconciler.Live;
using Reconciler.Loading;

namespace Reconciler.Planning;

/// <summary>A misspelt target that quietly chose nothing would look like a run that found nothing to do. Pure.</summary>
internal static class MissedTargets
{
    /// <summary>The targets that match no flow.</summary>
    /// <param name="flows">The flows that manifests describe.</param>
    /// <param name="targets">What the user chose.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<CompiledFlow> flows, IReadOnlyList<Glob> targets) => Of([.. flows.Select(flow => flow.Document.Key.Name)], targets);

    /// <summary>The same, where flows may be deleted too.</summary>
    /// <param name="flows">The flows that manifests describe.</param>
    /// <param name="leftovers">The flows that can be deleted.</param>
    /// <param name="options">What the user chose.</param>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<CompiledFlow> flows, IReadOnlyList<LiveFlow> leftovers, PlanOptions options)
    {
        var isMissed = options.Prune && leftovers.Count > 0 && !leftovers.Any(live => options.Includes(live.Key));
        string[] names = [.. flows.Select(flow => flow.Document.Key.Name), .. options.Prune ? leftovers.Select(live => live.Key.Name) : []];
        return
        [
            .. isMissed ? [DiagnosticCatalog.PruneMissesLeftovers(string.Join(", ", leftovers.Select(live => $"'{live.Key.Name}'")))] : Array.Empty<Diagnostic>(),
            .. Of(names, options.Targets),
        ];
    }

    private static IEnumerable<Diagnostic> Of(string[] names, IReadOnlyList<Glob> targets) => targets
        .Where(target => !names.Any(target.Matches))
        .Select(target => DiagnosticCatalog.TargetMatchesNothing(target.Pattern, Suggestion.Near(target.Pattern, names)));
}
