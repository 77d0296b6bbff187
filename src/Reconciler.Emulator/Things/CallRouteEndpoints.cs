using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Things;

/// <summary>Call routes (Genesys C# SDK 270 docs, ArchitectApi.md, model <c>IVR</c>).</summary>
internal sealed class CallRouteEndpoints(OrgStore store)
{
    private const string Path = "/architect/ivrs";
    private const string ViewPermission = "routing:callRoute:view";

    /// <summary>The endpoints.</summary>
    public IEnumerable<Endpoint> Endpoints =>
    [
        Endpoint.Get(Call.SelfUri(Path), List, ViewPermission),
        Endpoint.Get(Call.SelfUri(Path) + "/{ivrId}", Get, ViewPermission),
    ];

    private Reply List(Call call)
    {
        RefuseUnknownMeaning(call.Query);
        var org = store.Current;
        StoredCallRoute[] found = [.. org.CallRoutes.Where(route => Fits(route, call.Query)).OrderBy(route => route.Name, StringComparer.OrdinalIgnoreCase)];
        if (call.Query.Descends())
        {
            Array.Reverse(found);
        }

        var page = Page.Of(call, found, route => View(org, route)) with { TotalNumberOfEntities = found.Length };
        return Reply.Json(page, WireJson.Default.CallRouteListing);
    }

    private Reply Get(Call call)
    {
        var (org, id) = (store.Current, call.Route["ivrId"]);
        var route = org.CallRoutes.FirstOrDefault(route => route.Id == id) ?? throw ApiErrors.NotFound($"IVR {id}");
        return Reply.Json(View(org, route), WireJson.Default.WireCallRoute);
    }

    private static void RefuseUnknownMeaning(QueryValues query)
    {
        if (query.Text("expand") is { } expand)
        {
            throw ApiErrors.NotEmulated($"expand={expand} of GET /api/v2{Path}");
        }

        if (query.Text("sortBy") is { } field && !string.Equals(field, "name", StringComparison.OrdinalIgnoreCase))
        {
            throw ApiErrors.NotEmulated($"sortBy={field} of GET /api/v2{Path}");
        }
    }

    private static bool Fits(StoredCallRoute route, QueryValues query) =>
        (query.Text("name") is not { } name || NamePattern.Contains(route.Name, name))
        && (query.Text("dnis") is not { } dnis || route.Dnis.Contains(dnis))
        && (query.Text("scheduleGroup") is not { } group || route.ScheduleGroupId == group);

    private static WireCallRoute View(OrgState org, StoredCallRoute route) => new()
    {
        Id = route.Id,
        Name = route.Name,
        Division = EntityViews.Division(org.Division(route.DivisionId)),
        Version = 1,
        DateCreated = WireDate.Iso(route.Created),
        State = "active",
        Dnis = route.Dnis,
        OpenHoursFlow = EntityViews.Flow(org, route.OpenHoursFlowId),
        ClosedHoursFlow = EntityViews.Flow(org, route.ClosedHoursFlowId),
        HolidayHoursFlow = EntityViews.Flow(org, route.HolidayHoursFlowId),
        ScheduleGroup = route.ScheduleGroupId is { } id
            ? new WireEntity(id, org.ThingById(id)?.Name, Call.SelfUri($"/architect/schedulegroups/{id}"))
            : null,
        SelfUri = EntityViews.CallRouteUri(route.Id),
    };
}
