using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Dependencies;

/// <summary>The endpoints of the index of dependency tracking: its status, its rebuilding, and the types of things in it.</summary>
internal sealed class DependencyIndexEndpoints(OrgStore store, TimeProvider time)
{
    /// <summary>The path that all endpoints of dependency tracking begin with.</summary>
    public const string Root = "/api/v2/architect/dependencytracking";

    /// <summary>The permission to read what dependency tracking knows.</summary>
    public const string ViewPermission = "architect:dependencyTracking:view";

    /// <summary>The endpoints.</summary>
    public IEnumerable<Endpoint> Endpoints =>
    [
        Endpoint.Get(Root + "/build", GetBuild, ViewPermission),
        Endpoint.Post(Root + "/build", Build, "architect:dependencyTracking:rebuild"),
        Endpoint.Get(Root + "/types", ListTypes, ViewPermission),
        Endpoint.Get(Root + "/types/{typeId}", GetType, ViewPermission),
    ];

    private Reply GetBuild(Call call)
    {
        var status = store.Current.Index.Status;
        var completed = status == DependencyIndexStatus.Operational ? WireDate.Iso(time.GetUtcNow()) : null;
        var wire = new WireDependencyStatus("dependency-build", status.ToString().ToUpperInvariant(), completed, Root + "/build");
        return Reply.Json(wire, WireJson.Default.WireDependencyStatus);
    }

    private Reply Build(Call call)
    {
        store.Change(org => IsBuilding(org) ? throw ApiErrors.DependencyBuildRuns() : org.With(DependencyIndexStatus.Operational));
        return Reply.Empty(202);
    }

    private static bool IsBuilding(OrgState org) => org.Index.Status
        is DependencyIndexStatus.BuildQueued or DependencyIndexStatus.BuildInitializing or DependencyIndexStatus.BuildInProgress;

    private static Reply ListTypes(Call call) =>
        Reply.Json(Page.Of(call, DependencyTypes.All, View), WireJson.Default.DependencyTypeListing);

    private static Reply GetType(Call call)
    {
        var id = call.Route["typeId"];
        return DependencyTypes.IsKnown(id)
            ? Reply.Json(View(id), WireJson.Default.WireDependencyType)
            : throw ApiErrors.NotFound($"dependency type {id}");
    }

    // Of the other types it is not known whether they have versions.
    private static WireDependencyType View(string type) =>
        new(type, type, DependencyTypes.IsFlow(type) ? true : null, Call.SelfUri($"/architect/dependencytracking/types/{type}"));
}
