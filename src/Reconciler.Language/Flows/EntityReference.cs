using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Flows;

/// <summary>A thing of the org that a flow refers to by name.</summary>
/// <param name="Name">Its name; case-sensitive.</param>
/// <param name="Position">Where it is named.</param>
/// <param name="Category">The category of a data action; null for other kinds.</param>
public sealed record EntityReference(OrgEntityKind Kind, string Name, SourcePosition Position, string? Category = null);

/// <summary>The kinds of things of an org, besides flows, that flows refer to by name and that the API lists. Each names its listing.</summary>
public enum OrgEntityKind
{
    /// <summary><c>GET /api/v2/routing/queues</c>.</summary>
    Queue,

    /// <summary><c>GET /api/v2/authorization/divisions</c>.</summary>
    Division,

    /// <summary><c>GET /api/v2/architect/prompts</c>; the names are without <c>Prompt.</c>.</summary>
    UserPrompt,

    /// <summary><c>GET /api/v2/integrations/actions</c>; a name is unique in its category only.</summary>
    DataAction,

    /// <summary><c>GET /api/v2/flows/datatables</c>.</summary>
    DataTable,

    /// <summary><c>GET /api/v2/architect/schedules</c>.</summary>
    Schedule,

    /// <summary><c>GET /api/v2/architect/schedulegroups</c>.</summary>
    ScheduleGroup,

    /// <summary><c>GET /api/v2/architect/emergencygroups</c>.</summary>
    EmergencyGroup,

    /// <summary><c>GET /api/v2/routing/skills</c>.</summary>
    Skill,

    /// <summary><c>GET /api/v2/routing/languages</c>.</summary>
    LanguageSkill,

    /// <summary><c>GET /api/v2/routing/wrapupcodes</c>.</summary>
    WrapupCode,

    /// <summary><c>GET /api/v2/flows/outcomes</c>.</summary>
    FlowOutcome,

    /// <summary><c>GET /api/v2/flows/milestones</c>.</summary>
    FlowMilestone,
}
