using Reconciler.Language.Flows;
using Reconciler.Org;

namespace Reconciler.Doctor;

/// <summary>
/// Every permission that something of this program needs. Source: <c>ApiOperations</c>, which has the permission of each call. A job that does not
/// exist is asked for to learn whether jobs may be looked at: "not found" is told only to whoever may.
/// </summary>
internal static class PermissionTable
{
    private const string NoJob = "00000000-0000-0000-0000-000000000000";

    private static readonly Feature[] Reading = [Feature.Plan, Feature.Drift, Feature.Apply];
    private static readonly Feature[] Naming = [Feature.Plan, Feature.Apply];
    private static readonly Feature[] Writing = [Feature.Apply];

    /// <summary>The permissions, what reads first.</summary>
    public static IReadOnlyList<PermissionNeed> Rows { get; } =
    [
        new("architect:flow:view", Reading, (org, cancel) => org.ListFlowsAsync(new FlowQuery { PageSize = 1, IncludeSchemas = false }, 1, cancel)),
        new("architect:jobExport:create", Reading, null),
        new("architect:jobExport:view", Reading, (org, cancel) => org.GetExportJobAsync(NoJob, cancel)),
        Look("routing:queue:view", OrgEntityKind.Queue),
        Look("architect:userPrompt:view", OrgEntityKind.UserPrompt),
        Look("integrations:action:view", OrgEntityKind.DataAction),
        Look("architect:datatable:view", OrgEntityKind.DataTable),
        Look("routing:schedule:view", OrgEntityKind.Schedule),
        Look("routing:scheduleGroup:view", OrgEntityKind.ScheduleGroup),
        Look("routing:emergencyGroup:view", OrgEntityKind.EmergencyGroup),
        Look("routing:skill:view", OrgEntityKind.Skill),
        Look("routing:wrapupCode:view", OrgEntityKind.WrapupCode),
        Look("architect:flowOutcome:view", OrgEntityKind.FlowOutcome),
        Look("architect:flowMilestone:view", OrgEntityKind.FlowMilestone),
        new("architect:job:create", Writing, null),
        new("architect:job:view", Writing, (org, cancel) => org.GetPublishJobAsync(NoJob, cancel)),
        new("architect:flow:add", Writing, null),
        new("architect:flow:edit", Writing, null),
        new("architect:flow:publish", Writing, null),
        new("architect:flow:unlock", [Feature.Unlock], null),
        new("architect:flow:delete", [Feature.Prune], null),
        new("architect:dependencyTracking:view", [Feature.Prune, Feature.Callers], (org, cancel) => org.GetDependencyIndexAsync(cancel)),
    ];

    private static PermissionNeed Look(string permission, OrgEntityKind kind)
        => new(permission, Naming, (org, cancel) => org.ListEntitiesAsync(kind, 1, cancel)) { Names = kind };
}

/// <summary>A permission, and what needs it.</summary>
/// <param name="Permission">The permission, as roles name it.</param>
/// <param name="Features">What does not work without it.</param>
/// <param name="ProbeAsync">A read that is refused without it; null when only a call that changes the org would tell.</param>
internal sealed record PermissionNeed(string Permission, IReadOnlyList<Feature> Features, Func<IOrg, CancellationToken, Task>? ProbeAsync)
{
    /// <summary>What flows must name for it to be needed; null when it is needed whatever they name.</summary>
    public OrgEntityKind? Names { get; init; }
}
