using Reconciler.Emulator.State;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Http;

/// <summary>How answers refer to other things: id, name and address.</summary>
internal static class EntityViews
{
    /// <summary>The address of a flow.</summary>
    public static string FlowUri(string flowId) => Call.SelfUri($"/flows/{flowId}");

    /// <summary>The address of a call route.</summary>
    public static string CallRouteUri(string routeId) => Call.SelfUri($"/architect/ivrs/{routeId}");

    /// <summary>A flow by its id, also a deleted one; null for no id.</summary>
    public static WireEntity? Flow(OrgState org, string? flowId) =>
        flowId is null ? null : new WireEntity(flowId, org.Flows.GetValueOrDefault(flowId)?.Name, FlowUri(flowId));

    /// <summary>A division.</summary>
    public static WireEntity Division(NamedThing division) =>
        new(division.Id, division.Name, Call.SelfUri($"/authorization/divisions/{division.Id}"));

    /// <summary>A person; null for an OAuth client or nobody.</summary>
    public static WireEntity? User(StoredIdentity? identity) =>
        identity is { IsClient: false } ? new WireEntity(identity.Id, identity.Name, Call.SelfUri($"/users/{identity.Id}")) : null;

    /// <summary>An OAuth client; null for a person or nobody.</summary>
    public static WireEntity? Client(StoredIdentity? identity) =>
        identity is { IsClient: true } ? new WireEntity(identity.Id, identity.Name, Call.SelfUri($"/oauth/clients/{identity.Id}")) : null;
}
