using Reconciler.Emulator.References;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Seeding;

/// <summary>What an org has from the start. An org in a data file gets whatever of it is missing there.</summary>
public sealed record EmulatorSeed
{
    /// <summary>ACD queues.</summary>
    public IReadOnlyList<string> Queues { get; init; } = [];

    /// <summary>Divisions besides Home.</summary>
    public IReadOnlyList<string> Divisions { get; init; } = [];

    /// <summary>User prompts.</summary>
    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>Data actions.</summary>
    public IReadOnlyList<DataActionSeed> DataActions { get; init; } = [];

    /// <summary>Data tables.</summary>
    public IReadOnlyList<string> DataTables { get; init; } = [];

    /// <summary>Schedules.</summary>
    public IReadOnlyList<string> Schedules { get; init; } = [];

    /// <summary>Schedule groups.</summary>
    public IReadOnlyList<string> ScheduleGroups { get; init; } = [];

    /// <summary>Emergency groups.</summary>
    public IReadOnlyList<string> EmergencyGroups { get; init; } = [];

    /// <summary>ACD skills.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Language skills.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Wrap-up codes.</summary>
    public IReadOnlyList<string> WrapupCodes { get; init; } = [];

    /// <summary>Contact lists.</summary>
    public IReadOnlyList<string> ContactLists { get; init; } = [];

    /// <summary>People.</summary>
    public IReadOnlyList<string> Users { get; init; } = [];

    /// <summary>Groups of people.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Agent scripts.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Flow outcomes.</summary>
    public IReadOnlyList<string> FlowOutcomes { get; init; } = [];

    /// <summary>Flow milestones.</summary>
    public IReadOnlyList<string> FlowMilestones { get; init; } = [];

    /// <summary>Work types.</summary>
    public IReadOnlyList<string> Worktypes { get; init; } = [];

    /// <summary>Archy files to publish, in this order, as a person in the UI would; a flow that exists is left alone.</summary>
    public IReadOnlyList<string> Flows { get; init; } = [];

    /// <summary>Call routes.</summary>
    public IReadOnlyList<CallRouteSeed> CallRoutes { get; init; } = [];

    /// <summary>The in-queue flows of queues.</summary>
    public IReadOnlyList<FlowUseSeed> QueueFlows { get; init; } = [];

    /// <summary>The inbound call flows of emergency groups.</summary>
    public IReadOnlyList<FlowUseSeed> EmergencyFlows { get; init; } = [];

    /// <summary>A seed with everything that these Archy files name: things, and stub flows that fit the calls.</summary>
    /// <param name="archyYamls">Flow files with their placeholders filled.</param>
    /// <exception cref="FormatException">A text is no Archy flow file.</exception>
    public static EmulatorSeed For(params IEnumerable<string> archyYamls)
    {
        ArgumentNullException.ThrowIfNull(archyYamls);
        string[] yamls = [.. archyYamls];
        FlowReference[] references = [.. yamls.SelectMany(FlowReference.In).Distinct()];
        return new EmulatorSeed
        {
            Queues = Names(ReferenceKind.Queue),
            Divisions = [.. yamls.Select(FlowStubs.DivisionOf).OfType<string>().Distinct(StringComparer.Ordinal)],
            Prompts = Names(ReferenceKind.Prompt),
            DataActions = [.. Of(ReferenceKind.DataAction).Select(action => new DataActionSeed(action.Qualifier ?? "", action.Name))],
            DataTables = Names(ReferenceKind.DataTable),
            Schedules = Names(ReferenceKind.Schedule),
            ScheduleGroups = Names(ReferenceKind.ScheduleGroup),
            EmergencyGroups = Names(ReferenceKind.EmergencyGroup),
            Skills = Names(ReferenceKind.Skill),
            Languages = Names(ReferenceKind.Language),
            WrapupCodes = Names(ReferenceKind.WrapupCode),
            ContactLists = Names(ReferenceKind.ContactList),
            Scripts = Names(ReferenceKind.Script),
            FlowOutcomes = Names(ReferenceKind.FlowOutcome),
            FlowMilestones = Names(ReferenceKind.FlowMilestone),
            Worktypes = Names(ReferenceKind.Worktype),
            Flows = FlowStubs.For(yamls, [.. Of(ReferenceKind.Flow)]),
        };

        IEnumerable<FlowReference> Of(ReferenceKind kind) => references.Where(reference => reference.Kind == kind);
        string[] Names(ReferenceKind kind) => [.. Of(kind).Select(reference => reference.Name)];
    }

    /// <summary>Everything but flows, call routes and what uses flows, in one list.</summary>
    internal IEnumerable<(ReferenceKind Kind, string Name, string? Category)> Things =>
    [
        .. Of(ReferenceKind.Queue, Queues),
        .. Of(ReferenceKind.Division, Divisions),
        .. Of(ReferenceKind.Prompt, Prompts),
        .. DataActions.Select(action => (ReferenceKind.DataAction, action.Name, (string?)action.Category)),
        .. Of(ReferenceKind.DataTable, DataTables),
        .. Of(ReferenceKind.Schedule, Schedules),
        .. Of(ReferenceKind.ScheduleGroup, ScheduleGroups),
        .. Of(ReferenceKind.EmergencyGroup, EmergencyGroups),
        .. Of(ReferenceKind.Skill, Skills),
        .. Of(ReferenceKind.Language, Languages),
        .. Of(ReferenceKind.WrapupCode, WrapupCodes),
        .. Of(ReferenceKind.ContactList, ContactLists),
        .. Of(ReferenceKind.User, Users),
        .. Of(ReferenceKind.Group, Groups),
        .. Of(ReferenceKind.Script, Scripts),
        .. Of(ReferenceKind.FlowOutcome, FlowOutcomes),
        .. Of(ReferenceKind.FlowMilestone, FlowMilestones),
        .. Of(ReferenceKind.Worktype, Worktypes),
    ];

    private static IEnumerable<(ReferenceKind Kind, string Name, string? Category)> Of(ReferenceKind kind, IEnumerable<string> names) =>
        names.Select(name => (kind, name, (string?)null));
}

/// <summary>A data action.</summary>
/// <param name="Category">Its category, the name of the integration.</param>
public sealed record DataActionSeed(string Category, string Name);

/// <summary>Something besides a flow that uses a flow.</summary>
/// <param name="User">The name of the queue or emergency group.</param>
/// <param name="Flow">The name of the flow.</param>
public sealed record FlowUseSeed(string User, string Flow);
