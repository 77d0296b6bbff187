using Reconciler.Language.Diagnostics;
using Reconciler.Live;
using Reconciler.Org;

namespace Reconciler.Rollback;

/// <summary>The version that a rollback publishes again, and those that this undoes. Pure.</summary>
/// <param name="Target">The version to publish again.</param>
/// <param name="Undone">The versions that were published after it, newest first.</param>
internal sealed record VersionChoice(OrgFlowVersion Target, IReadOnlyList<OrgFlowVersion> Undone)
{
    /// <summary>Finds the version; or tells why there is none.</summary>
    /// <param name="wanted">The version's id, with or without <c>.0</c>; null for the one that was published before the present one.</param>
    /// <param name="history">Its versions, newest first.</param>
    public static (VersionChoice? Choice, Diagnostic? Problem) Of(string? wanted, LiveFlow live, IReadOnlyList<OrgFlowVersion> history)
    {
        OrgFlowVersion[] published = [.. history.Where(version => version.DatePublished is not null)];
        var current = Array.FindIndex(published, version => version.Id == live.Flow.PublishedVersion?.Id);
        var target = wanted is null ? current < 0 ? 0 : current + 1 : Array.FindIndex(published, version => version.Id == wanted || version.Id == $"{wanted}.0");
        return target >= 0 && target < published.Length && target != current
            ? (new VersionChoice(published[target], published[Math.Max(current, 0)..Math.Max(target, current)]), null)
            : (null, Problem(wanted, live, current, target, published));
    }

    private static Diagnostic Problem(string? wanted, LiveFlow live, int current, int target, OrgFlowVersion[] published)
    {
        var others = string.Join(", ", published.Where((_, i) => i != current).Select(version => version.Id));
        return wanted is null || others.Length == 0 ? DiagnosticCatalog.NoEarlierVersion(live.Key.Name)
            : target >= 0 && target == current ? DiagnosticCatalog.VersionIsPublished(live.Key.Name, published[current].Id, others)
            : DiagnosticCatalog.NoSuchVersion(live.Key.Name, wanted, others);
    }
}
