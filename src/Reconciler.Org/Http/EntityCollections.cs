using System.Collections.Frozen;
using Reconciler.Language.Flows;

namespace Reconciler.Org.Http;

/// <summary>Which operation lists the things of a kind.</summary>
internal static class EntityCollections
{
    private static readonly FrozenDictionary<OrgEntityKind, ApiOperation> Operations = new Dictionary<OrgEntityKind, ApiOperation>
    {
        [OrgEntityKind.Queue] = ApiCatalog.ListQueues,
        [OrgEntityKind.Division] = ApiCatalog.ListDivisions,
        [OrgEntityKind.UserPrompt] = ApiCatalog.ListUserPrompts,
        [OrgEntityKind.DataAction] = ApiCatalog.ListDataActions,
        [OrgEntityKind.DataTable] = ApiCatalog.ListDataTables,
        [OrgEntityKind.Schedule] = ApiCatalog.ListSchedules,
        [OrgEntityKind.ScheduleGroup] = ApiCatalog.ListScheduleGroups,
        [OrgEntityKind.EmergencyGroup] = ApiCatalog.ListEmergencyGroups,
        [OrgEntityKind.Skill] = ApiCatalog.ListSkills,
        [OrgEntityKind.LanguageSkill] = ApiCatalog.ListLanguageSkills,
        [OrgEntityKind.WrapupCode] = ApiCatalog.ListWrapupCodes,
        [OrgEntityKind.FlowOutcome] = ApiCatalog.ListFlowOutcomes,
        [OrgEntityKind.FlowMilestone] = ApiCatalog.ListFlowMilestones,
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
