using Reconciler.Cli.Hosting;
using Reconciler.Cli.Logging;
using Reconciler.Cli.Recordings;
using Reconciler.Emulator;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Language.Files;
using Reconciler.Language.Project;
using Reconciler.Org;
using Reconciler.Org.Resilience;
using Serilog;

namespace Reconciler.Cli.Connections;

/// <summary>Opens the org of an environment: a region, an address, or the embedded emulator.</summary>
/// <param name="host">The surroundings.</param>
/// <param name="variables">Reads an environment variable; credentials are looked for there.</param>
/// <param name="log">Where each request is logged.</param>
internal sealed class OrgConnector(CliHost host, Func<string, string?> variables, ILogger log)
{
    /// <summary>Where calls are recorded; null for nowhere.</summary>
    public RecordingFile? Recording { get; init; }

    /// <summary>Told of each answer of the org before it is read; null when nobody wants to know.</summary>
    public Action<HttpResponseMessage>? OnAnswer { get; init; }

    /// <summary>Told before each wait for an org that refuses calls or cannot be reached; null when nobody wants to know.</summary>
    public Action<OrgWait>? OnWait { get; init; }

    /// <summary>Opens the org. Nothing is sent yet.</summary>
    /// <param name="environment">The environment, which says where the org is.</param>
    /// <param name="project">The project; a client secret that is read is added to its secrets.</param>
    /// <exception cref="OrgException">The environment has no credentials, or its transport is not in this build.</exception>
    /// <exception cref="EmulatorDataException">The emulator's data file cannot be used.</exception>
    public async Task<OrgConnection> OpenAsync(EnvironmentConfig environment, ProjectConfig project)
    {
        if (environment.Emulator is { } emulator)
        {
            var server = await EmulatorServer.StartAsync(EmulatorOptionsOf(emulator, host), host.Stop);
            var description = $"emulator, {ProjectPath.Display(project.Root, emulator.DataFile)}";
            var endpoint = OrgEndpoint.ForServer(server.BaseAddress, environment.Name, description);
            var client = EmulatorClient.Default;
            // The embedded server tells a count as the org does, but has no limit.
            var patience = host.Patience with { HeedsRateHeaders = false };
            return new OrgConnection(Resilient(environment.Transport, endpoint, new OrgCredentials(client.Id, client.Secret), patience), null, server);
        }

        var region = environment.Region is { } name ? Region.Parse(name) : null;
        var target = region is null
            ? OrgEndpoint.ForServer(environment.Url!, environment.Name, environment.Url!.ToString())
            : OrgEndpoint.ForRegion(region, environment.Name);
        var credentials = Credentials(environment, name => Masked(name, variables(name), project.Secrets));
        return new OrgConnection(Resilient(environment.Transport, target, credentials, host.Patience), region, null);
    }

    /// <summary>Returns the emulator options for an environment that uses the emulator.</summary>
    public static EmulatorOptions EmulatorOptionsOf(EmulatorConfig emulator, CliHost host) => new()
    {
        DataFile = emulator.DataFile,
        JobDuration = host.EmulatorJobs,
        TimeProvider = host.Time,
        ReportPublisher = emulator.ReportPublisher,
        DependencyIndex = emulator.IsDependencyIndexBuilding ? DependencyIndexStatus.BuildInProgress : DependencyIndexStatus.Operational,
        Seed = new EmulatorSeed
        {
            Queues = emulator.Queues,
            Prompts = emulator.Prompts,
            Divisions = emulator.Divisions,
            Schedules = emulator.Schedules,
            DataTables = emulator.DataTables,
            ScheduleGroups = emulator.ScheduleGroups,
            EmergencyGroups = emulator.EmergencyGroups,
            Skills = emulator.Skills,
            Languages = emulator.Languages,
            WrapupCodes = emulator.WrapupCodes,
            FlowOutcomes = emulator.FlowOutcomes,
            FlowMilestones = emulator.FlowMilestones,
            DataActions = [.. emulator.DataActions.Select(DataAction)],
        },
    };

    private static OrgCredentials Credentials(EnvironmentConfig environment, Func<string, string?> variables)
        => environment is { ClientId: { } id, ClientSecret: { } secret }
            ? new OrgCredentials(id, secret)
            : CredentialSource.Read(variables, regionRequired: false).Credentials;

    private static string? Masked(string name, string? value, SecretSet secrets)
    {
        if (name.EndsWith("_SECRET", StringComparison.Ordinal))
        {
            secrets.Add(value);
        }

        return value;
    }

    private static DataActionSeed DataAction(string text)
    {
        var slash = text.IndexOf('/');
        return slash < 0 ? new DataActionSeed("Genesys Cloud Data Actions", text) : new DataActionSeed(text[..slash], text[(slash + 1)..]);
    }

    private DelegatingHandler Handler()
    {
        var logging = new LoggingHandler(log, OnAnswer);
        return Recording is null ? logging : new RecordingHandler(logging, Recording);
    }

    private ResilientOrg Resilient(OrgTransport transport, OrgEndpoint endpoint, OrgCredentials credentials, ResilienceOptions patience) =>
        new(Transports.Open(transport, endpoint, credentials, Handler(), host.Time), patience with { OnWait = OnWait }, host.Time, Random.Shared.NextDouble);
}
