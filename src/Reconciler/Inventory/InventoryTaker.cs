using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;

namespace Reconciler.Inventory;

/// <summary>Makes an inventory of what was read. Pure.</summary>
/// <param name="ownership">Which flows are this project's.</param>
/// <param name="flows">The flows that manifests describe.</param>
/// <param name="survey">Who calls the shared flows; null when that was not asked for.</param>
internal sealed class InventoryTaker(OrgSnapshot snapshot, Ownership ownership, IReadOnlyList<CompiledFlow> flows, CallerSurvey? survey)
{
    private readonly Dictionary<FlowKey, CompiledFlow> _described = Counterpart.ByKey(flows);
    private readonly ILookup<string, string> _called = Called(snapshot, survey);

    /// <summary>What is known of a flow.</summary>
    public InventoryEntry Of(LiveFlow live)
    {
        var contract = live.Key.Type == FlowTypes.CommonModule ? LiveContract.Of(live.Flow) : null;
        var desired = _described.GetValueOrDefault(live.Key);
        var isOurs = ownership.IsOurs(live);
        return new InventoryEntry(live.Key, live.Flow)
        {
            Owner = isOurs ? ownership.Project : live.Marker?.Project,
            IsOurs = isOurs,
            Manifest = desired?.Manifest.File.Path,
            Draft = live.Draft?.Id,
            Stale = SharedFlowsOf(live, desired) is { } shared ? [.. StaleCopy.In(shared, live.Flow.PublishedVersion?.DatePublished, snapshot).Select(copy => copy.SharedFlow)] : null,
            Inputs = contract?.Inputs,
            Outputs = contract?.Outputs,
            Callers = contract is null ? null : survey?.Callers.GetValueOrDefault(live.Flow.Id)?.Count,
        };
    }

    // What dependency tracking says is how the flow is published; a manifest may be ahead of that.
    private IEnumerable<string>? SharedFlowsOf(LiveFlow live, CompiledFlow? desired)
        => survey is { UnknownBecause: null } ? _called[live.Flow.Id] : desired is not null && ownership.IsOurs(live) ? desired.Document.SharedFlows : null;

    private static ILookup<string, string> Called(OrgSnapshot snapshot, CallerSurvey? survey)
    {
        var names = snapshot.Flows.ToDictionary(live => live.Flow.Id, live => live.Key.Name);
        return (survey?.Callers ?? new Dictionary<string, IReadOnlyList<PublishedCaller>>())
            .SelectMany(shared => shared.Value.Select(caller => (Caller: caller.Id, Shared: names[shared.Key])))
            .OrderBy(call => call.Shared, StringComparer.Ordinal)
            .ToLookup(call => call.Caller, call => call.Shared);
    }
}
