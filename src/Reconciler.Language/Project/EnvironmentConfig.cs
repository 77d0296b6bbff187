using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>One org that manifests can be applied to. Exactly one of <see cref="Region"/>, <see cref="Url"/> and <see cref="Emulator"/> is set.</summary>
public sealed record EnvironmentConfig
{
    /// <summary>The environment's name in <c>reconciler.yaml</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The Genesys Cloud region of the org.</summary>
    public string? Region { get; init; }

    /// <summary>An API address, such as an emulator that runs elsewhere; login is on the same origin.</summary>
    public Uri? Url { get; init; }

    /// <summary>The embedded emulator.</summary>
    public EmulatorConfig? Emulator { get; init; }

    /// <summary>The OAuth client id, when the file gives one; null leaves it to the standard environment variables.</summary>
    public string? ClientId { get; init; }

    /// <summary>The OAuth client secret, when the file gives one; null leaves it to the standard environment variables.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Which client sends the calls to the org.</summary>
    public OrgTransport Transport { get; init; } = OrgTransport.Http;

    /// <summary>Values of variables in this environment, by name.</summary>
    public IReadOnlyDictionary<string, ScalarNode> Variables { get; init; } = new Dictionary<string, ScalarNode>();
}

/// <summary>Which client sends the calls to an org.</summary>
public enum OrgTransport
{
    /// <summary>.NET's own HttpClient.</summary>
    Http,

    /// <summary>The vendor's SDK; only in a build with <c>-p:OrgSdk=true</c>.</summary>
    Sdk,
}

/// <summary>An environment whose org is the embedded emulator, and what that org has from the start.</summary>
public sealed record EmulatorConfig
{
    /// <summary>Absolute path of the file that holds the emulated org.</summary>
    public required string DataFile { get; init; }

    /// <summary>Queues that the org has from the start.</summary>
    public IReadOnlyList<string> Queues { get; init; } = [];

    /// <summary>User prompts that the org has from the start.</summary>
    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>Divisions that the org has from the start, besides Home.</summary>
    public IReadOnlyList<string> Divisions { get; init; } = [];

    /// <summary>Schedules that the org has from the start.</summary>
    public IReadOnlyList<string> Schedules { get; init; } = [];

    /// <summary>Data tables that the org has from the start.</summary>
    public IReadOnlyList<string> DataTables { get; init; } = [];

    /// <summary>Data actions that the org has from the start, as <c>integration/action</c>.</summary>
    public IReadOnlyList<string> DataActions { get; init; } = [];

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
