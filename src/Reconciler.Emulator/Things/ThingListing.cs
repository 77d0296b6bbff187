using Reconciler.Emulator.Http;
using Reconciler.Emulator.References;

namespace Reconciler.Emulator.Things;

/// <summary>A listing of the API: what it lists, at which path, and who may see it.</summary>
internal sealed record ThingListing(ReferenceKind Kind, string Path, ThingNameFilter Filter, params IReadOnlyList<string> AnyPermission)
{
    /// <summary>The largest page size that it allows.</summary>
    public int MaximumPageSize { get; init; } = Page.MaximumSize;

    /// <summary>
    /// The listings of things that flows name. Filters and permissions: Genesys C# SDK 270 docs, RoutingApi.md,
    /// AuthorizationApi.md, ArchitectApi.md and IntegrationsApi.md; where they say nothing of the name filter it is "Part".
    /// </summary>
    public static IReadOnlyList<ThingListing> All { get; } =
    [
        new(ReferenceKind.Queue, "/routing/queues", ThingNameFilter.Wildcard, "routing:queue:view"),
        new(ReferenceKind.Queue, "/routing/queues/divisionviews", ThingNameFilter.Wildcard, "routing:queue:search")
        {
            MaximumPageSize = 100,
        },
        new(ReferenceKind.Division, "/authorization/divisions", ThingNameFilter.Part),
        new(ReferenceKind.Prompt, "/architect/prompts", ThingNameFilter.Names, "architect:userPrompt:view"),
        new(ReferenceKind.DataTable, "/flows/datatables", ThingNameFilter.Wildcard, "architect:datatable:view"),
        new(ReferenceKind.DataTable, "/flows/datatables/divisionviews", ThingNameFilter.Wildcard, "architect:datatable:search"),
        new(ReferenceKind.DataAction, "/integrations/actions", ThingNameFilter.Part, "integrations:action:view", "bridge:actions:view"),
        new(ReferenceKind.Schedule, "/architect/schedules", ThingNameFilter.Part, "routing:schedule:view"),
        new(ReferenceKind.ScheduleGroup, "/architect/schedulegroups", ThingNameFilter.Part, "routing:scheduleGroup:view"),
        new(ReferenceKind.EmergencyGroup, "/architect/emergencygroups", ThingNameFilter.Part, "routing:emergencyGroup:view"),
        new(ReferenceKind.FlowOutcome, "/flows/outcomes", ThingNameFilter.Part, "architect:flowOutcome:view"),
        new(ReferenceKind.FlowMilestone, "/flows/milestones", ThingNameFilter.Part, "architect:flowMilestone:view"),
        new(ReferenceKind.Skill, "/routing/skills", ThingNameFilter.Prefix, "routing:skill:view"),
        new(ReferenceKind.Language, "/routing/languages", ThingNameFilter.Part),
        new(ReferenceKind.WrapupCode, "/routing/wrapupcodes", ThingNameFilter.Part, "routing:wrapupCode:view"),
    ];
}

/// <summary>How the <c>name</c> filter of a listing compares.</summary>
internal enum ThingNameFilter
{
    /// <summary>Leading and trailing <c>*</c> allowed, otherwise the whole name; case-insensitive.</summary>
    Wildcard,

    /// <summary>Anywhere in the name.</summary>
    Part,

    /// <summary>At the beginning of the name.</summary>
    Prefix,

    /// <summary>A list of whole names.</summary>
    Names,
}
