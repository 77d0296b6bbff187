using Reconciler.Emulator.Http;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Dependencies;

/// <summary>Which things of an org use which others. Flows have versions; call routes, queues and the like have none.</summary>
internal sealed class DependencyGraph(OrgState org)
{
    /// <summary>Everything that dependency tracking knows, a flow by its newest saved version.</summary>
    public IEnumerable<WireDependency> Objects =>
    [
        .. org.Flows.Values.Where(flow => !flow.Deleted).Select(flow => Of(flow, flow.SavedVersionId)),
        .. org.CallRoutes.Select(Of),
        .. org.Things.Select(Of),
    ];

    /// <summary>The object of that id, and of that version if it is a flow and one is given.</summary>
    public WireDependency? Find(string id, string? version)
    {
        if (org.Flows.GetValueOrDefault(id) is { } flow)
        {
            return version is null ? Of(flow, flow.SavedVersionId) : flow.Version(version) is null ? null : Of(flow, version);
        }

        return org.CallRoutes.FirstOrDefault(route => route.Id == id) is { } route ? Of(route)
            : org.ThingById(id) is { } thing ? Of(thing)
            : null;
    }

    /// <summary>What an object uses.</summary>
    public IEnumerable<WireDependency> ConsumedBy(WireDependency consumer)
    {
        if (org.Flows.GetValueOrDefault(consumer.Id) is { } flow)
        {
            return flow.Version(consumer.Version) is { } version ? version.References.Select(reference => Consumed(version, reference)) : [];
        }

        var ids = org.CallRoutes.FirstOrDefault(route => route.Id == consumer.Id) is { } route
            ? [route.OpenHoursFlowId, route.ClosedHoursFlowId, route.HolidayHoursFlowId, route.ScheduleGroupId]
            : (org.ThingById(consumer.Id)?.FlowIds ?? []).Select(id => (string?)id);
        return ids.OfType<string>().Distinct().Select(PublishedOrThing).OfType<WireDependency>();
    }

    /// <summary>What uses an object.</summary>
    /// <param name="id">The object.</param>
    /// <param name="version">A version of it; null for any.</param>
    /// <param name="versionOf">Picks the version of a flow whose references count; null for none.</param>
    public IEnumerable<WireDependency> ConsumersOf(string id, string? version, Func<StoredFlow, StoredVersion?> versionOf)
    {
        var flows = org.Flows.Values
            .Where(flow => !flow.Deleted && versionOf(flow) is { } looked && looked.References.Any(reference => reference.Id == id))
            .Select(flow => Of(flow, versionOf(flow)?.Id));
        WireDependency[] others = [.. org.CallRoutes.Select(Of), .. org.Things.Where(thing => thing.FlowIds.Length > 0).Select(Of)];
        return flows.Concat(others).Where(consumer =>
            ConsumedBy(consumer).Any(consumed => consumed.Id == id && (version is null || consumed.Version == version)));
    }

    private WireDependency Consumed(StoredVersion version, StoredReference reference)
    {
        if (reference.Kind == ReferenceKind.Flow && org.Flows.GetValueOrDefault(reference.Id) is { } flow)
        {
            var copied = version.Modules.FirstOrDefault(module => module.FlowId == flow.Id);
            return Of(flow, copied?.Version ?? flow.PublishedVersionId);
        }

        var name = org.ThingById(reference.Id)?.Name;
        var (type, uri) = (DependencyTypes.OfThing(reference.Kind), DependencyUri(reference.Id));
        return new WireDependency(reference.Id, name ?? reference.Name, Version: null, type, Deleted: name is null, uri);
    }

    private WireDependency? PublishedOrThing(string id) =>
        org.Flows.GetValueOrDefault(id) is { } flow ? Of(flow, flow.PublishedVersionId) : org.ThingById(id) is { } thing ? Of(thing) : null;

    private static WireDependency Of(StoredFlow flow, string? versionId) =>
        new(flow.Id, flow.Name, versionId, DependencyTypes.OfFlow(flow.Type), flow.Deleted, EntityViews.FlowUri(flow.Id));

    private static WireDependency Of(StoredCallRoute route) =>
        new(route.Id, route.Name, Version: null, DependencyTypes.CallRoute, Deleted: false, EntityViews.CallRouteUri(route.Id));

    private static WireDependency Of(NamedThing thing) =>
        new(thing.Id, thing.Name, Version: null, DependencyTypes.OfThing(thing.Kind), Deleted: false, DependencyUri(thing.Id));

    private static string DependencyUri(string id) => Call.SelfUri($"/architect/dependencytracking/object?id={id}");
}
