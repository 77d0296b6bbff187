using System.Collections.Frozen;
using Reconciler.Language.Flows;

namespace Reconciler.Org.Http;

/// <summary>
/// The operations that Reconciler calls, with the permission of each; which of them may be repeated, and their words for users, are in
/// <see cref="Resilience.OrgCall"/>. Source: Genesys C# SDK 270, the remarks of <c>ArchitectApi</c>, <c>RoutingApi</c>, <c>AuthorizationApi</c> and
/// <c>IntegrationsApi</c>.
/// </summary>
internal static class ApiCatalog
{
    /// <summary>
    /// How many entities of a listing Reconciler asks for at a time, flows apart. The maxima are not documented; 100 is that of the nearest listing whose
    /// maximum is (Genesys C# SDK 270, remarks of <c>RoutingApi.GetRoutingQueuesDivisionviews</c>), and what the Terraform provider asks dependency
    /// tracking for (1.84.1).
    /// </summary>
    public const int PageSize = 100;

    public static readonly ApiOperation ListFlows = new(HttpMethod.Get, "/api/v2/flows", "architect:flow:view");
    public static readonly ApiOperation GetFlow = new(HttpMethod.Get, "/api/v2/flows/{0}", "architect:flow:view");
    public static readonly ApiOperation ListVersions = new(HttpMethod.Get, "/api/v2/flows/{0}/versions", "architect:flow:view");
    public static readonly ApiOperation CreatePublishJob = new(HttpMethod.Post, "/api/v2/flows/jobs", "architect:job:create");
    public static readonly ApiOperation GetPublishJob = new(HttpMethod.Get, "/api/v2/flows/jobs/{0}", "architect:job:view");
    public static readonly ApiOperation CreateExportJob = new(HttpMethod.Post, "/api/v2/flows/export/jobs", "architect:jobExport:create");
    public static readonly ApiOperation GetExportJob = new(HttpMethod.Get, "/api/v2/flows/export/jobs/{0}", "architect:jobExport:view");
    public static readonly ApiOperation GetDependencyIndex = new(HttpMethod.Get, "/api/v2/architect/dependencytracking/build", "architect:dependencyTracking:view");
    public static readonly ApiOperation ListConsumers = new(HttpMethod.Get, "/api/v2/architect/dependencytracking/consumingresources", "architect:dependencyTracking:view");
    public static readonly ApiOperation RenameFlow = new(HttpMethod.Put, "/api/v2/flows/{0}", "architect:flow:edit");
    public static readonly ApiOperation DeleteFlow = new(HttpMethod.Delete, "/api/v2/flows/{0}", "architect:flow:delete");
    public static readonly ApiOperation CheckOut = new(HttpMethod.Post, "/api/v2/flows/actions/checkout", "architect:flow:edit");
    public static readonly ApiOperation CheckIn = new(HttpMethod.Post, "/api/v2/flows/actions/checkin", "architect:flow:edit");
    public static readonly ApiOperation Revert = new(HttpMethod.Post, "/api/v2/flows/actions/revert", "architect:flow:edit");
    public static readonly ApiOperation Unlock = new(HttpMethod.Post, "/api/v2/flows/actions/unlock", "architect:flow:unlock");
    public static readonly ApiOperation PublishVersion = new(HttpMethod.Post, "/api/v2/flows/actions/publish", "architect:flow:publish");

    /// <summary>What lists the entities of each kind.</summary>
    public static readonly FrozenDictionary<OrgEntityKind, ApiOperation> ListEntities = new Dictionary<OrgEntityKind, ApiOperation>
    {
        [OrgEntityKind.Queue] = new(HttpMethod.Get, "/api/v2/routing/queues", "routing:queue:view"),
        [OrgEntityKind.Division] = new(HttpMethod.Get, "/api/v2/authorization/divisions", null),
        [OrgEntityKind.UserPrompt] = new(HttpMethod.Get, "/api/v2/architect/prompts", "architect:userPrompt:view"),
        [OrgEntityKind.DataAction] = new(HttpMethod.Get, "/api/v2/integrations/actions", "integrations:action:view"),
        [OrgEntityKind.DataTable] = new(HttpMethod.Get, "/api/v2/flows/datatables", "architect:datatable:view"),
        [OrgEntityKind.Schedule] = new(HttpMethod.Get, "/api/v2/architect/schedules", "routing:schedule:view"),
        [OrgEntityKind.ScheduleGroup] = new(HttpMethod.Get, "/api/v2/architect/schedulegroups", "routing:scheduleGroup:view"),
        [OrgEntityKind.EmergencyGroup] = new(HttpMethod.Get, "/api/v2/architect/emergencygroups", "routing:emergencyGroup:view"),
        [OrgEntityKind.Skill] = new(HttpMethod.Get, "/api/v2/routing/skills", "routing:skill:view"),
        [OrgEntityKind.LanguageSkill] = new(HttpMethod.Get, "/api/v2/routing/languages", null),
        [OrgEntityKind.WrapupCode] = new(HttpMethod.Get, "/api/v2/routing/wrapupcodes", "routing:wrapupCode:view"),
        [OrgEntityKind.FlowOutcome] = new(HttpMethod.Get, "/api/v2/flows/outcomes", "architect:flowOutcome:view"),
        [OrgEntityKind.FlowMilestone] = new(HttpMethod.Get, "/api/v2/flows/milestones", "architect:flowMilestone:view"),
    }.ToFrozenDictionary();

    /// <summary>The request for one page of the entities of a kind.</summary>
    /// <param name="pageNumber">1-based.</param>
    public static ApiRequest EntityPage(OrgEntityKind kind, int pageNumber) =>
        ListEntities[kind].With(WithoutMedia(kind, new QueryString().AddPage(pageNumber, PageSize)));

    // Else each prompt comes with its audio files in every language, and their addresses.
    private static QueryString WithoutMedia(OrgEntityKind kind, QueryString query) => kind == OrgEntityKind.UserPrompt
        ? query.Add("includeMediaUris", "false").Add("includeResources", "false")
        : query;
}
