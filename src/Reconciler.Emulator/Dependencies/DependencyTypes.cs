using Reconciler.Emulator.Archy;
using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Dependencies;

/// <summary>Type names of dependency tracking (Genesys C# SDK 270, enum of model <c>Dependency</c>).</summary>
internal static class DependencyTypes
{
    private static readonly Dictionary<ReferenceKind, string> Things = new()
    {
        [ReferenceKind.Queue] = "QUEUE",
        [ReferenceKind.Division] = "DIVISION",
        [ReferenceKind.Prompt] = "USERPROMPT",
        [ReferenceKind.DataAction] = "DATAACTION",
        [ReferenceKind.DataTable] = "DATATABLE",
        [ReferenceKind.Schedule] = "SCHEDULE",
        [ReferenceKind.ScheduleGroup] = "SCHEDULEGROUP",
        [ReferenceKind.EmergencyGroup] = "EMERGENCYGROUP",
        [ReferenceKind.Skill] = "ACDSKILL",
        [ReferenceKind.Language] = "ACDLANGUAGE",
        [ReferenceKind.WrapupCode] = "ACDWRAPUPCODE",
        [ReferenceKind.ContactList] = "CONTACTLIST",
        [ReferenceKind.User] = "USER",
        [ReferenceKind.Group] = "GROUP",
        [ReferenceKind.Script] = "COMPOSERSCRIPT",
        [ReferenceKind.FlowOutcome] = "FLOWOUTCOME",
        [ReferenceKind.FlowMilestone] = "FLOWMILESTONE",
        [ReferenceKind.Worktype] = "WORKTYPE",
    };

    private static readonly Dictionary<string, string> Flows =
        FlowTypes.All.ToDictionary(type => type.ApiName, type => OfFlowType(type.ApiName), StringComparer.Ordinal);

    public static string OfThing(ReferenceKind kind) => Things[kind];

    public static string OfFlow(string apiName) => Flows[apiName];

    public static bool IsKnown(string type) => IsFlow(type) || Things.ContainsValue(type);

    public static bool IsFlow(string type) => Flows.ContainsValue(type);

    // Workflow is the one type that does not get the suffix.
    private static string OfFlowType(string apiName) => apiName is "workflow" ? "WORKFLOW" : apiName.ToUpperInvariant() + "FLOW";
}
