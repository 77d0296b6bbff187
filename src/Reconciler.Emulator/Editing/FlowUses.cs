using Reconciler.Emulator.Http;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Editing;

/// <summary>What uses a flow. A flow in use cannot be deleted or deactivated: status 409. Code endings: public Swagger of 2018.</summary>
internal static class FlowUses
{
    /// <summary>Ends with status 409 when another flow, a call route, a queue or an emergency group uses the flow.</summary>
    public static void RefuseDeletion(OrgState org, string flowId) =>
        Refuse("architect.flow.cannot.delete.used.in.", [new("flows", Flows(org, flowId)), .. Outside(org, flowId)]);

    /// <summary>
    /// Ends with status 409 when a call route, a queue or an emergency group uses the flow. The Swagger has no code for a flow that other flows use.
    /// </summary>
    public static void RefuseDeactivation(OrgState org, string flowId) =>
        Refuse("architect.flow.cannot.deactivate.used.in.", Outside(org, flowId));

    private static void Refuse(string code, IEnumerable<UserGroup> uses)
    {
        if (uses.FirstOrDefault(use => use.Users.Count > 0) is { } found)
        {
            throw ApiErrors.UsedIn(code + found.CodeEnding, found.Users);
        }
    }

    private static UserGroup[] Outside(OrgState org, string flowId) =>
    [
        new("ivr.configs", [.. org.CallRoutes.Where(route => route.Uses(flowId)).Select(route => new WireErrorDetail(route.Id, route.Name))]),
        new("queues", Things(org, ReferenceKind.Queue, flowId)),
        new("emergency.groups", Things(org, ReferenceKind.EmergencyGroup, flowId)),
    ];

    private static WireErrorDetail[] Flows(OrgState org, string flowId) =>
    [
        .. from flow in org.Flows.Values
           where !flow.Deleted && flow.Id != flowId && flow.Published is { } published && Names(published, flowId)
           select new WireErrorDetail(flow.Id, flow.Name),
    ];

    private static WireErrorDetail[] Things(OrgState org, ReferenceKind kind, string flowId) =>
    [
        .. from thing in org.Things
           where thing.Kind == kind && thing.FlowIds.Contains(flowId)
           select new WireErrorDetail(thing.Id, thing.Name),
    ];

    private static bool Names(StoredVersion version, string flowId) =>
        version.References.Any(reference => reference.Kind == ReferenceKind.Flow && reference.Id == flowId);

    /// <summary>The things of one kind that use a flow, with the ending of the error code that names this kind.</summary>
    private sealed record UserGroup(string CodeEnding, IReadOnlyList<WireErrorDetail> Users);
}
