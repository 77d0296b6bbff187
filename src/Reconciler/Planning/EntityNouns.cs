using System.Collections.Frozen;
using Reconciler.Language.Flows;

namespace Reconciler.Planning;

/// <summary>What people call a kind of thing; all of them take an "s" when they are several.</summary>
internal static class EntityNouns
{
    private static readonly FrozenDictionary<OrgEntityKind, string> Nouns = new Dictionary<OrgEntityKind, string>
    {
        [OrgEntityKind.Queue] = "queue",
        [OrgEntityKind.Division] = "division",
        [OrgEntityKind.UserPrompt] = "user prompt",
        [OrgEntityKind.DataAction] = "data action",
        [OrgEntityKind.DataTable] = "data table",
        [OrgEntityKind.Schedule] = "schedule",
        [OrgEntityKind.ScheduleGroup] = "schedule group",
        [OrgEntityKind.EmergencyGroup] = "emergency group",
        [OrgEntityKind.Skill] = "ACD skill",
        [OrgEntityKind.LanguageSkill] = "language skill",
        [OrgEntityKind.WrapupCode] = "wrap-up code",
        [OrgEntityKind.FlowOutcome] = "flow outcome",
        [OrgEntityKind.FlowMilestone] = "flow milestone",
    }.ToFrozenDictionary();

    public static string Of(OrgEntityKind kind) => Nouns[kind];
}
