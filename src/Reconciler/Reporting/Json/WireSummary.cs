using Reconciler.Diff;

namespace Reconciler.Reporting.Json;

/// <summary>How many changes there are, of each kind.</summary>
internal sealed record WireSummary(string Text, int Total, int Added, int Removed, int Changed, int Moved)
{
    public static WireSummary Of(IReadOnlyList<Change> changes)
    {
        int Count(ChangeKind kind) => changes.Count(change => change.Kind == kind);
        return new WireSummary(
            ChangeSummary.Of(changes), changes.Count, Count(ChangeKind.Added), Count(ChangeKind.Removed), Count(ChangeKind.Changed), Count(ChangeKind.Moved));
    }
}
