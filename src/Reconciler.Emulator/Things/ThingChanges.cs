using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Things;

/// <summary>
/// Changes to queues, divisions, prompts and other named things. An <see cref="OrgRefusalException"/> for a name that does not exist.
/// </summary>
internal static class ThingChanges
{
    /// <summary>Adds a thing unless it exists.</summary>
    public static OrgState Ensure(OrgState org, ReferenceKind kind, string name, string? category = null)
    {
        if (org.FindThing(kind, name, category) is not null)
        {
            return org;
        }

        org = org.TakeId(out var id);
        return org.With(new NamedThing(id, kind, name) { Category = category, DivisionId = HasDivision(kind) ? org.HomeDivisionId : null });
    }

    /// <summary>Gives a thing another name; its id stays.</summary>
    public static OrgState Rename(OrgState org, ReferenceKind kind, string name, string newName)
    {
        var thing = Existing(org, kind, name);
        return org with { Things = org.Things.Replace(thing, thing with { Name = newName }) };
    }

    /// <summary>Removes a thing, even one that flows name.</summary>
    public static OrgState Remove(OrgState org, ReferenceKind kind, string name) =>
        org with { Things = org.Things.Remove(Existing(org, kind, name)) };

    /// <summary>The thing of that kind and name.</summary>
    public static NamedThing Existing(OrgState org, ReferenceKind kind, string name) =>
        org.Things.FirstOrDefault(thing => thing.Kind == kind && thing.Name == name)
        ?? throw new OrgRefusalException($"There is no {ReferenceNouns.Of(kind)} '{name}'.");

    // Models of the Genesys C# SDK 270 with a "division" field.
    private static bool HasDivision(ReferenceKind kind) => kind
        is ReferenceKind.Queue or ReferenceKind.DataTable or ReferenceKind.Schedule or ReferenceKind.ScheduleGroup
        or ReferenceKind.EmergencyGroup or ReferenceKind.FlowOutcome or ReferenceKind.FlowMilestone or ReferenceKind.ContactList
        or ReferenceKind.Script;
}
