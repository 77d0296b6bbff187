using Reconciler.Emulator.References;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Things;

/// <summary>
/// Changes to call routes. An <see cref="OrgRefusalException"/> for a name that does not exist, or a route that breaks a rule.
/// </summary>
internal static class CallRouteChanges
{
    private const string FlowType = "inboundcall";

    /// <summary>Adds a call route unless one of that name exists.</summary>
    public static OrgState Ensure(OrgState org, CallRouteSeed seed, DateTimeOffset now)
    {
        if (org.CallRoutes.Any(route => route.Name == seed.Name))
        {
            return org;
        }

        Check(org, seed);
        org = org.TakeId(out var id);
        var route = new StoredCallRoute
        {
            Id = id,
            Name = seed.Name,
            DivisionId = org.HomeDivisionId,
            Dnis = [.. seed.Dnis],
            OpenHoursFlowId = FlowUseChanges.FlowId(org, seed.OpenHoursFlow, FlowType),
            ClosedHoursFlowId = FlowUseChanges.FlowId(org, seed.ClosedHoursFlow, FlowType),
            HolidayHoursFlowId = FlowUseChanges.FlowId(org, seed.HolidayHoursFlow, FlowType),
            ScheduleGroupId = seed.ScheduleGroup is { } group ? ThingChanges.Existing(org, ReferenceKind.ScheduleGroup, group).Id : null,
            Created = now,
        };
        return org with { CallRoutes = org.CallRoutes.Add(route) };
    }

    /// <summary>Removes the call route of that name.</summary>
    public static OrgState Remove(OrgState org, string name) => org with
    {
        CallRoutes = org.CallRoutes.Remove(org.CallRoutes.FirstOrDefault(route => route.Name == name)
            ?? throw new OrgRefusalException($"There is no call route '{name}'.")),
    };

    // Both rules: Genesys C# SDK 270, model IVR.
    private static void Check(OrgState org, CallRouteSeed seed)
    {
        if (seed.ScheduleGroup is not null && (seed.OpenHoursFlow is null || seed.ClosedHoursFlow is null))
        {
            throw new OrgRefusalException($"The call route '{seed.Name}' has a schedule group, so it needs a flow for open and for closed hours.");
        }

        if (seed.Dnis.FirstOrDefault(number => org.CallRoutes.Any(route => route.Dnis.Contains(number))) is { } taken)
        {
            throw new OrgRefusalException($"The number {taken} belongs to another call route.");
        }
    }
}
