namespace Reconciler.Language.Project;

/// <summary>An environment that is the embedded emulator.</summary>
/// <param name="DataFile">Absolute path of the file that holds the emulated org.</param>
/// <param name="Queues">Queues that the org has from the start.</param>
/// <param name="Prompts">User prompts that the org has from the start.</param>
/// <param name="Divisions">Divisions that the org has from the start, besides Home.</param>
/// <param name="Schedules">Schedules that the org has from the start.</param>
/// <param name="DataTables">Data tables that the org has from the start.</param>
/// <param name="DataActions">Data actions that the org has from the start, as <c>integration/action</c>.</param>
public sealed record EmulatorConfig(
    string DataFile,
    IReadOnlyList<string> Queues,
    IReadOnlyList<string> Prompts,
    IReadOnlyList<string> Divisions,
    IReadOnlyList<string> Schedules,
    IReadOnlyList<string> DataTables,
    IReadOnlyList<string> DataActions)
{
    /// <summary>Schedule groups that the org has from the start.</summary>
    public IReadOnlyList<string> ScheduleGroups { get; init; } = [];

    /// <summary>Emergency groups that the org has from the start.</summary>
    public IReadOnlyList<string> EmergencyGroups { get; init; } = [];

    /// <summary>ACD skills that the org has from the start.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Language skills that the org has from the start.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Wrap-up codes that the org has from the start.</summary>
    public IReadOnlyList<string> WrapupCodes { get; init; } = [];

    /// <summary>Flow outcomes that the org has from the start.</summary>
    public IReadOnlyList<string> FlowOutcomes { get; init; } = [];

    /// <summary>Flow milestones that the org has from the start.</summary>
    public IReadOnlyList<string> FlowMilestones { get; init; } = [];

    /// <summary>False when the org does not tell who published a flow.</summary>
    public bool ReportPublisher { get; init; } = true;

    /// <summary>True when dependency tracking is being built, and so not up to date.</summary>
    public bool IsDependencyIndexBuilding { get; init; }
}
