using Reconciler.Emulator.Http;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Dependencies;

/// <summary>
/// The endpoints that tell which things use which others (Genesys C# SDK 270 docs, ArchitectApi.md), from the state that the index has.
/// </summary>
internal sealed class DependencyEndpoints(OrgStore store)
{
    /// <summary>The endpoints.</summary>
    public IEnumerable<Endpoint> Endpoints =>
    [
        Endpoint.Get(DependencyIndexEndpoints.Root, ListByName, DependencyIndexEndpoints.ViewPermission),
        Endpoint.Get(DependencyIndexEndpoints.Root + "/object", GetObject, DependencyIndexEndpoints.ViewPermission),
        Endpoint.Get(DependencyIndexEndpoints.Root + "/consumingresources", ListConsuming, DependencyIndexEndpoints.ViewPermission),
        Endpoint.Get(DependencyIndexEndpoints.Root + "/consumedresources", ListConsumed, DependencyIndexEndpoints.ViewPermission),
    ];

    private DependencyGraph Graph => new(store.Current.Graph);

    private Reply ListByName(Call call)
    {
        var name = call.Query.Text("name") ?? throw ApiErrors.DependencyNameMissing();
        var (graph, fits) = (Graph, DependencyQuery.OfTypes(call.Query, "objectType"));
        var found = graph.Objects.Where(each => fits(each) && NamePattern.Contains(each.Name, name)).ToArray();
        return Reply.Json(Page.Of(call, found, each => WithNeighbours(call, graph, each)), WireJson.Default.DependencyObjectListing);
    }

    private Reply GetObject(Call call)
    {
        if (call.Query.Text("consumedResourceRequest") is not null)
        {
            throw ApiErrors.NotEmulated("consumedResourceRequest of GET /api/v2/architect/dependencytracking/object");
        }

        var graph = Graph;
        var found = Find(graph, call.Query.Required("id"), call.Query.Text("version"), call.Query.Text("objectType"));
        return Reply.Json(WithNeighbours(call, graph, found), WireJson.Default.WireDependencyObject);
    }

    private Reply ListConsuming(Call call)
    {
        var (graph, version) = (Graph, call.Query.Text("version"));
        var found = Find(graph, call.Query.Required("id"), version, call.Query.Required("objectType"));
        var fits = DependencyQuery.OfVersionedTypes(call.Query, "resourceType");
        var consumers = graph.ConsumersOf(found.Id, version, DependencyQuery.VersionOf(call.Query)).Where(fits).ToArray();
        return Reply.Json(Page.Of(call, consumers, dependency => dependency), WireJson.Default.DependencyListing);
    }

    private Reply ListConsumed(Call call)
    {
        var id = call.Query.Required("id");
        var version = call.Query.Text("version") ?? throw ApiErrors.DependencyVersionMissing();
        var type = DependencyQuery.Type(call.Query.Required("objectType"));
        if (!DependencyTypes.IsFlow(type))
        {
            throw ApiErrors.DependencyTypeInvalid(type);
        }

        var (graph, fits) = (Graph, DependencyQuery.OfTypes(call.Query, "resourceType"));
        var consumed = graph.ConsumedBy(Find(graph, id, version, type)).Where(fits).ToArray();
        return Reply.Json(Page.Of(call, consumed, dependency => dependency), WireJson.Default.DependencyListing);
    }

    private static WireDependency Find(DependencyGraph graph, string id, string? version, string? objectType)
    {
        var type = objectType is null ? null : DependencyQuery.Type(objectType);
        if (graph.Find(id, version) is not { } found || (type is not null && found.Type != type))
        {
            throw ApiErrors.DependencyObjectNotFound(id);
        }

        return version is null || DependencyTypes.IsFlow(found.Type)
            ? found
            : throw ApiErrors.NotEmulated($"the version of a {found.Type} in dependency tracking");
    }

    private static WireDependencyObject WithNeighbours(Call call, DependencyGraph graph, WireDependency found)
    {
        var (query, version) = (call.Query, call.Query.Text("version"));
        return new WireDependencyObject(found.Id, found.Name, found.Version, found.Type, found.Deleted, found.SelfUri)
        {
            ConsumedResources = query.Flag("consumedResources")
                ? [.. graph.ConsumedBy(found).Where(DependencyQuery.OfTypes(query, "consumedResourceType"))]
                : null,
            ConsumingResources = query.Flag("consumingResources")
                ? [.. graph.ConsumersOf(found.Id, version, flow => flow.Saved).Where(DependencyQuery.OfTypes(query, "consumingResourceType"))]
                : null,
        };
    }
}
