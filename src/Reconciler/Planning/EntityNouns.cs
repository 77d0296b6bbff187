using System.Collections.Frozen;
using Reconciler.Language.Flows;

namespace Reconciler.Planning;

/// <summary>The words for the kinds of things that a flow can name. The plural of each is the word with an "s".</summary>
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
