using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;

namespace Reconciler.Import;

/// <summary>Tells from the listing alone which flows need not, or must not, be imported. Pure.</summary>
/// <param name="ownership">Which flows are this project's.</param>
/// <param name="flows">The flows that manifests describe.</param>
internal sealed class ImportSorting(OrgSnapshot snapshot, Ownership ownership, IReadOnlyList<CompiledFlow> flows)
{
    private readonly Dictionary<FlowKey, CompiledFlow> _described = Counterpart.ByKey(flows);
    private readonly HashSet<FlowKey> _formerNames = [.. flows.SelectMany(Counterpart.Names)];
    private readonly HandRenames _renames = HandRenames.In(snapshot, ownership, flows);

    /// <summary>The outcome for a flow whose content does not matter; null when its content has to be read.</summary>
    public ImportedFlow? Settled(LiveFlow live)
    {
        if (live.Marker is { } marker && !ownership.IsOurs(live))
        {
            return new ImportedFlow(live.Key, ImportOutcome.Skipped) { Why = $"the project '{marker.Project}' owns it" };
        }

        if (_described.TryGetValue(live.Key, out var desired))
        {
            return ownership.IsOurs(live) ? new ImportedFlow(live.Key, ImportOutcome.Managed) { Manifest = desired.Manifest.File.Path } : Unreadable(live);
        }

        // A second manifest would make two flows of one.
        return _formerNames.Contains(live.Key) || _renames.Contains(live)
            ? Skipped(live, "a manifest describes it under another name; 'reconciler plan' tells which")
            : Unreadable(live);
    }

    private static ImportedFlow? Unreadable(LiveFlow live) => live.Flow.PublishedVersion is null ? Skipped(live, "no version of it is published")
        : FlowTypes.All.Contains(live.Key.Type) ? null
        : Skipped(live, "Archy has no form for this type of flow");

    private static ImportedFlow Skipped(LiveFlow live, string why) => new(live.Key, ImportOutcome.Skipped) { Why = why };
}
