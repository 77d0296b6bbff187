using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Things;

/// <summary>
/// Changes to which flows queues and emergency groups use. An <see cref="OrgRefusalException"/> for a name that does not exist.
/// </summary>
internal static class FlowUseChanges
{
    private static readonly string[] QueueTypes = ["inqueuecall", "inqueueemail", "inqueueshortmessage"];

    /// <summary>Makes a queue use an in-queue flow, in the place of another flow of that type.</summary>
    public static OrgState SetQueueFlow(OrgState org, string queue, string flowName)
    {
        var thing = ThingChanges.Existing(org, ReferenceKind.Queue, queue);
        var id = FlowId(org, flowName, QueueTypes)!;
        var type = org.Flows.GetValueOrDefault(id)!.Type;
        var others = thing.FlowIds.Where(other => org.Flows.GetValueOrDefault(other)?.Type != type);
        return Replace(org, thing, [.. others, id]);
    }

    /// <summary>Adds a flow to those of an emergency group.</summary>
    public static OrgState AddEmergencyFlow(OrgState org, string group, string flowName)
    {
        var thing = ThingChanges.Existing(org, ReferenceKind.EmergencyGroup, group);
        var id = FlowId(org, flowName, "inboundcall")!;
        return thing.FlowIds.Contains(id) ? org : Replace(org, thing, [.. thing.FlowIds, id]);
    }

    /// <summary>Takes all flows away from a queue or an emergency group.</summary>
    public static OrgState Clear(OrgState org, ReferenceKind kind, string name) => Replace(org, ThingChanges.Existing(org, kind, name), []);

    /// <summary>The id of the flow of that name and one of these types; null for no name.</summary>
    public static string? FlowId(OrgState org, string? name, params string[] types) => name is null
        ? null
        : types.Select(type => org.FindFlow(type, name)).FirstOrDefault(flow => flow is not null)?.Id
            ?? throw new OrgRefusalException($"There is no {string.Join(" or ", types)} flow '{name}'.");

    private static OrgState Replace(OrgState org, NamedThing thing, string[] flowIds) =>
        thing.FlowIds.SequenceEqual(flowIds) ? org : org with { Things = org.Things.Replace(thing, thing with { FlowIds = [.. flowIds] }) };
}
