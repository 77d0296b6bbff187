using Reconciler.Emulator.Http;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Dependencies;

/// <summary>Dependency tracking (Genesys C# SDK 270 docs, ArchitectApi.md). The emulator's graph is always up to date.</summary>
internal sealed class DependencyEndpoints(OrgStore store, TimeProvider time)
{
    private const string Root = "/api/v2/architect/dependencytracking";
    private const string ViewPermission = "architect:dependencyTracking:view";

    public IEnumerable<Endpoint> Endpoints =>
    [
        Endpoint.Get(Root + "/consumingresources", ListConsuming, ViewPermission),
        Endpoint.Get(Root + "/consumedresources", ListConsumed, ViewPermission),
        Endpoint.Get(Root + "/build", GetBuild, ViewPermission),
        Endpoint.Post(Root + "/build", _ => Replies.Empty(202), "architect:dependencyTracking:rebuild"),
    ];

    private Reply ListConsuming(Call call)
    {
        var org = store.Current;
        var id = call.Query.Required("id");
        var type = KnownType(call.Query.Required("objectType"));
        if (!Exists(org, id, type))
        {
            throw ApiErrors.DependencyObjectNotFound(id);
        }

        var wanted = call.Query.List("resourceType").Select(KnownType).ToArray();
        var consumers = from flow in org.Flows.Values
                        where !flow.Deleted && (wanted.Length == 0 || wanted.Contains(DependencyTypes.OfFlow(flow.Type)))
                        from version in ConsumingVersions(flow, call.Query)
                        where version.References.Any(reference => reference.Id == id)
                        select FlowDependency(flow, version.Id);
        return Replies.Json(Page.Of(call, [.. consumers], dependency => dependency), WireJson.Default.DependencyListing);
    }

    private Reply ListConsumed(Call call)
    {
        var org = store.Current;
        var id = call.Query.Required("id");
        var versionId = call.Query.Required("version");
        var type = KnownType(call.Query.Required("objectType"));
        var flow = DependencyTypes.IsFlow(type) ? org.Flows.GetValueOrDefault(id) : throw ApiErrors.DependencyTypeInvalid(type);
        var version = flow?.Version(versionId) ?? throw ApiErrors.DependencyObjectNotFound(id);
        var wanted = call.Query.List("resourceType").Select(KnownType).ToArray();
        var consumed = version.References.Select(reference => Consumed(org, version, reference))
            .Where(dependency => wanted.Length == 0 || wanted.Contains(dependency.Type))
            .ToArray();
        return Replies.Json(Page.Of(call, consumed, dependency => dependency), WireJson.Default.DependencyListing);
    }

    private Reply GetBuild(Call call)
    {
        var status = new WireDependencyStatus("dependency-build", "OPERATIONAL", WireDate.Iso(time.GetUtcNow()), Root + "/build");
        return Replies.Json(status, WireJson.Default.WireDependencyStatus);
    }

    private static IEnumerable<StoredVersion> ConsumingVersions(StoredFlow flow, QueryValues query)
    {
        var version = query.Text("flowFilter")?.ToLowerInvariant() switch
        {
            "published" => flow.Published,
            "checkedin" => flow.CheckedIn,
            null => flow.Saved,
            var other => throw ApiErrors.InvalidValue("flowFilter", other),
        };
        return version is null ? [] : [version];
    }

    private static WireDependency Consumed(OrgState org, StoredVersion version, StoredReference reference)
    {
        if (reference.Kind == ReferenceKind.Flow && org.Flows.GetValueOrDefault(reference.Id) is { } flow)
        {
            var copied = version.Modules.FirstOrDefault(module => module.FlowId == flow.Id);
            return FlowDependency(flow, copied?.Version ?? flow.PublishedVersionId);
        }

        var name = org.ThingById(reference.Id)?.Name;
        var (type, uri) = (DependencyTypes.OfThing(reference.Kind), DependencyUri(reference.Id));
        return new WireDependency(reference.Id, name ?? reference.Name, Version: null, type, Deleted: name is null, uri);
    }

    private static WireDependency FlowDependency(StoredFlow flow, string? versionId) =>
        new(flow.Id, flow.Name, versionId, DependencyTypes.OfFlow(flow.Type), flow.Deleted, EntityViews.FlowUri(flow.Id));

    private static string DependencyUri(string id) => Call.SelfUri($"/architect/dependencytracking/object?id={id}");

    private static bool Exists(OrgState org, string id, string type) => DependencyTypes.IsFlow(type)
        ? org.Flows.GetValueOrDefault(id) is { } flow && DependencyTypes.OfFlow(flow.Type) == type
        : org.ThingById(id) is { } thing && DependencyTypes.OfThing(thing.Kind) == type;

    private static string KnownType(string type)
    {
        var upper = type.ToUpperInvariant();
        return DependencyTypes.IsKnown(upper) ? upper : throw ApiErrors.DependencyTypeInvalid(type);
    }
}
