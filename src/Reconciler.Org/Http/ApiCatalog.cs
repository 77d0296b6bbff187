namespace Reconciler.Org.Http;

/// <summary>
/// The operations that Reconciler calls, with the permission of each. Source: Genesys C# SDK 270, the remarks of <c>ArchitectApi</c>,
/// <c>RoutingApi</c>, <c>AuthorizationApi</c> and <c>IntegrationsApi</c>.
/// </summary>
internal static class ApiCatalog
{
    public static readonly ApiOperation ListFlows = new(HttpMethod.Get, "/api/v2/flows", "architect:flow:view");
    public static readonly ApiOperation GetFlow = new(HttpMethod.Get, "/api/v2/flows/{0}", "architect:flow:view");
    public static readonly ApiOperation ListVersions = new(HttpMethod.Get, "/api/v2/flows/{0}/versions", "architect:flow:view");
    public static readonly ApiOperation CreatePublishJob = new(HttpMethod.Post, "/api/v2/flows/jobs", "architect:job:create");
    public static readonly ApiOperation GetPublishJob = new(HttpMethod.Get, "/api/v2/flows/jobs/{0}", "architect:job:view");
    public static readonly ApiOperation CreateExportJob = new(HttpMethod.Post, "/api/v2/flows/export/jobs", "architect:jobExport:create");
    public static readonly ApiOperation GetExportJob = new(HttpMethod.Get, "/api/v2/flows/export/jobs/{0}", "architect:jobExport:view");
    public static readonly ApiOperation ListQueues = new(HttpMethod.Get, "/api/v2/routing/queues", "routing:queue:view");
    public static readonly ApiOperation ListDivisions = new(HttpMethod.Get, "/api/v2/authorization/divisions", null);
    public static readonly ApiOperation ListUserPrompts = new(HttpMethod.Get, "/api/v2/architect/prompts", "architect:userPrompt:view");
    public static readonly ApiOperation ListDataActions = new(HttpMethod.Get, "/api/v2/integrations/actions", "integrations:action:view");
    public static readonly ApiOperation ListDataTables = new(HttpMethod.Get, "/api/v2/flows/datatables", "architect:datatable:view");
    public static readonly ApiOperation ListSchedules = new(HttpMethod.Get, "/api/v2/architect/schedules", "routing:schedule:view");
    public static readonly ApiOperation ListScheduleGroups = new(HttpMethod.Get, "/api/v2/architect/schedulegroups", "routing:scheduleGroup:view");
    public static readonly ApiOperation ListEmergencyGroups = new(HttpMethod.Get, "/api/v2/architect/emergencygroups", "routing:emergencyGroup:view");
    public static readonly ApiOperation ListSkills = new(HttpMethod.Get, "/api/v2/routing/skills", "routing:skill:view");
    public static readonly ApiOperation ListLanguageSkills = new(HttpMethod.Get, "/api/v2/routing/languages", null);
    public static readonly ApiOperation ListWrapupCodes = new(HttpMethod.Get, "/api/v2/routing/wrapupcodes", "routing:wrapupCode:view");
    public static readonly ApiOperation ListFlowOutcomes = new(HttpMethod.Get, "/api/v2/flows/outcomes", "architect:flowOutcome:view");
    public static readonly ApiOperation ListFlowMilestones = new(HttpMethod.Get, "/api/v2/flows/milestones", "architect:flowMilestone:view");
    public static readonly ApiOperation GetDependencyIndex = new(HttpMethod.Get, "/api/v2/architect/dependencytracking/build", "architect:dependencyTracking:view");
    public static readonly ApiOperation ListConsumers = new(HttpMethod.Get, "/api/v2/architect/dependencytracking/consumingresources", "architect:dependencyTracking:view");
    public static readonly ApiOperation RenameFlow = new(HttpMethod.Put, "/api/v2/flows/{0}", "architect:flow:edit");
    public static readonly ApiOperation DeleteFlow = new(HttpMethod.Delete, "/api/v2/flows/{0}", "architect:flow:delete");
    public static readonly ApiOperation CheckOut = new(HttpMethod.Post, "/api/v2/flows/actions/checkout", "architect:flow:edit");
    public static readonly ApiOperation CheckIn = new(HttpMethod.Post, "/api/v2/flows/actions/checkin", "architect:flow:edit");
    public static readonly ApiOperation Revert = new(HttpMethod.Post, "/api/v2/flows/actions/revert", "architect:flow:edit");
    public static readonly ApiOperation Unlock = new(HttpMethod.Post, "/api/v2/flows/actions/unlock", "architect:flow:unlock");
    public static readonly ApiOperation PublishVersion = new(HttpMethod.Post, "/api/v2/flows/actions/publish", "architect:flow:publish");
}
