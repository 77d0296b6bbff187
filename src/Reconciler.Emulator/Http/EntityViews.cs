using Reconciler.Emulator.State;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Http;

/// <summary>How answers refer to other things: id, name and address.</summary>
internal static class EntityViews
{
    public static string FlowUri(string flowId) => Call.SelfUri($"/flows/{flowId}");

    public static string CallRouteUri(string routeId) => Call.SelfUri($"/architect/ivrs/{routeId}");

    public static WireEntity? Flow(OrgState org, string? flowId) =>
        flowId is null ? null : new WireEntity(flowId, org.Flows.GetValueOrDefault(flowId)?.Name, FlowUri(flowId));

    public static WireEntity Division(NamedThing division) =>
        new(division.Id, division.Name, Call.SelfUri($"/authorization/divisions/{division.Id}"));

    public static WireEntity? User(StoredIdentity? identity) =>
        identity is { IsClient: false } ? new WireEntity(identity.Id, identity.Name, Call.SelfUri($"/users/{identity.Id}")) : null;

    public static WireEntity? Client(StoredIdentity? identity) =>
        identity is { IsClient: true } ? new WireEntity(identity.Id, identity.Name, Call.SelfUri($"/oauth/clients/{identity.Id}")) : null;
}
