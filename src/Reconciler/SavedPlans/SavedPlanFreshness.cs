using Reconciler.Applying;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.SavedPlans;

/// <summary>Checks whether the org is still as a saved plan saw it. Pure.</summary>
/// <param name="listed">Every flow of the org.</param>
internal sealed class SavedPlanFreshness(Plan plan, IReadOnlyList<OrgFlow> listed)
{
    private readonly Dictionary<string, OrgFlow> _byId = listed.DistinctBy(flow => flow.Id).ToDictionary(flow => flow.Id);
    private readonly Dictionary<FlowKey, OrgFlow> _byKey = listed.DistinctBy(KeyOf).ToDictionary(KeyOf);

    /// <summary>True when the org has a flow that the plan names by its id: no other org has that.</summary>
    public bool KnowsTheOrg => plan.Steps.Any(step => step.FlowId is { } id && _byId.ContainsKey(id));

    /// <summary>An error for each flow that is not as the plan saw it: flows that it writes, and flows that those refer to or copy.</summary>
    /// <param name="clientId">The OAuth client of this run.</param>
    public IReadOnlyList<Diagnostic> Check(string clientId)
    {
        var needed = plan.Writing.SelectMany(step => step.DependsOn).ToHashSet();
        var found =
            from step in plan.Steps
            let reason = step.Writes ? OutdatedCheck.Reason(step, Live(step), clientId) : needed.Contains(step.Key) ? Moved(step) : null
            where reason is not null
            select DiagnosticCatalog.StalePlan(FlowWords.Named(step.Key), $"{reason}.");
        return [.. found];
    }

    private OrgFlow? Live(PlanStep step) => step.FlowId is { } id ? _byId.GetValueOrDefault(id) : _byKey.GetValueOrDefault(step.Key);

    // Architect copies a shared flow into its callers as it is now, not as the plan saw it.
    private string? Moved(PlanStep step) => Live(step)?.PublishedVersion?.Id is var version && version == step.LiveVersion
        ? null
        : $"flows of the plan refer to it, and it has {Words(version)} instead of {Words(step.LiveVersion)}; plan again";

    private static string Words(string? version) => version is null ? "nothing published" : $"version {version}";

    private static FlowKey KeyOf(OrgFlow flow) => new(flow.Type, flow.Name);
}
