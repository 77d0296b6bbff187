using System.Collections.Frozen;
using Reconciler.Language.Flows;

namespace Reconciler.Org.Http;

/// <summary>Which operation lists the things of a kind.</summary>
internal static class EntityCollections
{
    private static readonly FrozenDictionary<OrgEntityKind, ApiOperation> Operations = new Dictionary<OrgEntityKind, ApiOperation>
    {
        [OrgEntityKind.Queue] = ApiOperations.ListQueues,
        [OrgEntityKind.Division] = ApiOperations.ListDivisions,
        [OrgEntityKind.UserPrompt] = ApiOperations.ListUserPrompts,
        [OrgEntityKind.DataAction] = ApiOperations.ListDataActions,
        [OrgEntityKind.DataTable] = ApiOperations.ListDataTables,
        [OrgEntityKind.Schedule] = ApiOperations.ListSchedules,
        [OrgEntityKind.ScheduleGroup] = ApiOperations.ListScheduleGroups,
        [OrgEntityKind.EmergencyGroup] = ApiOperations.ListEmergencyGroups,
        [OrgEntityKind.Skill] = ApiOperations.ListSkills,
        [OrgEntityKind.LanguageSkill] = ApiOperations.ListLanguageSkills,
        [OrgEntityKind.WrapupCode] = ApiOperations.ListWrapupCodes,
        [OrgEntityKind.FlowOutcome] = ApiOperations.ListFlowOutcomes,
        [OrgEntityKind.FlowMilestone] = ApiOperations.ListFlowMilestones,
    }.ToFrozenDictionary();

    /// <summary>The request for one page.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="pageNumber">1-based.</param>
    public static ApiRequest Page(OrgEntityKind kind, int pageNumber) =>
        Operations[kind].With(WithoutMedia(kind, new QueryString().AddPage(pageNumber, PageSizes.Entities)));

    // Else each prompt comes with its audio files in every language, and their addresses.
    private static QueryString WithoutMedia(OrgEntityKind kind, QueryString query) => kind == OrgEntityKind.UserPrompt
        ? query.Add("includeMediaUris", "false").Add("includeResources", "false")
        : query;
}
