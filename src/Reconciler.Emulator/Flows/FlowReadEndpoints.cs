using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Flows;

/// <summary>Listings and single flows. Permissions: Genesys C# SDK 270 docs, ArchitectApi.md.</summary>
internal sealed class FlowReadEndpoints(OrgStore store, FlowViews views)
{
    private const string ViewPermission = "architect:flow:view";

    /// <summary>The endpoints.</summary>
    public IEnumerable<Endpoint> Endpoints =>
    [
        Endpoint.Get("/api/v2/flows", List, ViewPermission),
        Endpoint.Get("/api/v2/flows/lookup", Lookup, ViewPermission),
        Endpoint.Get("/api/v2/flows/divisionviews", ListDivisionViews, "architect:flow:search"),
        Endpoint.Get("/api/v2/flows/{flowId}", Get, ViewPermission),
        Endpoint.Get("/api/v2/flows/{flowId}/versions", ListVersions, ViewPermission),
        Endpoint.Get("/api/v2/flows/{flowId}/versions/{versionId}", GetVersion, ViewPermission),
    ];

    private Reply List(Call call) => Listing(call, FlowFilter.Of(call.Query).Fits, views.Flow);

    private Reply ListDivisionViews(Call call) => Listing(call, FlowFilter.OfDivisionViews(call.Query).Fits, views.DivisionView);

    private Reply Lookup(Call call)
    {
        call.Query.Required("id");
        var ids = call.Query.List("id").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Listing(call, flow => !flow.Deleted && ids.Contains(flow.Id), views.Flow);
    }

    private Reply Listing(Call call, Func<StoredFlow, bool> fits, Func<OrgState, StoredFlow, bool, WireFlow> view)
    {
        var org = store.Current;
        var withSchemas = call.Query.Flag("includeSchemas");
        var flows = FlowOrder.Sort(org.Flows.Values.Where(fits), call.Query);
        return Reply.Json(Page.Of(call, flows, flow => view(org, flow, withSchemas)), WireJson.Default.FlowListing);
    }

    private Reply Get(Call call)
    {
        var org = store.Current;
        var flow = FlowAccess.Get(org, call.Route["flowId"], call.Query.Flag("deleted"));
        return Reply.Json(views.Flow(org, flow, withSchemas: false), WireJson.Default.WireFlow);
    }

    private Reply ListVersions(Call call)
    {
        var flow = FlowAccess.Get(store.Current, call.Route["flowId"], call.Query.Flag("deleted"));
        StoredVersion[] newestFirst = [.. flow.Versions.Reverse()];
        return Reply.Json(Page.Of(call, newestFirst, version => VersionView(flow, version)), WireJson.Default.FlowVersionListing);
    }

    private Reply GetVersion(Call call)
    {
        var flow = FlowAccess.Get(store.Current, call.Route["flowId"], call.Query.Flag("deleted"));
        var version = flow.Version(call.Route["versionId"]) ?? throw ApiErrors.VersionNotFound(call.Route["versionId"]);
        return Reply.Json(VersionView(flow, version), WireJson.Default.WireFlowVersion);
    }

    private WireFlowVersion VersionView(StoredFlow flow, StoredVersion version) =>
        views.Version(flow, version) ?? throw new InvalidOperationException("A version always has a view.");
}
