namespace Reconciler.Org.Http;

/// <summary>
/// The operations that Reconciler calls, with the permission of each. Source: Genesys C# SDK 270, the remarks of <c>ArchitectApi</c>,
/// <c>RoutingApi</c> and <c>AuthorizationApi</c>.
/// </summary>
internal static class ApiOperations
{
    public static readonly ApiOperation ListFlows = new(HttpMethod.Get, "/api/v2/flows", "architect:flow:view");
    public static readonly ApiOperation ListVersions = new(HttpMethod.Get, "/api/v2/flows/{0}/versions", "architect:flow:view");
    public static readonly ApiOperation CreatePublishJob = new(HttpMethod.Post, "/api/v2/flows/jobs", "architect:job:create");
    public static readonly ApiOperation GetPublishJob = new(HttpMethod.Get, "/api/v2/flows/jobs/{0}", "architect:job:view");
    public static readonly ApiOperation CreateExportJob = new(HttpMethod.Post, "/api/v2/flows/export/jobs", "architect:jobExport:create");
    public static readonly ApiOperation GetExportJob = new(HttpMethod.Get, "/api/v2/flows/export/jobs/{0}", "architect:jobExport:view");
    public static readonly ApiOperation ListQueues = new(HttpMethod.Get, "/api/v2/routing/queues", "routing:queue:view");
    public static readonly ApiOperation ListDivisions = new(HttpMethod.Get, "/api/v2/authorization/divisions", null);
}
