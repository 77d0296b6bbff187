using Reconciler.Cli.Hosting;
using Reconciler.Cli.Logging;
using Reconciler.Cli.Recordings;
using Reconciler.Cli.Rendering;
using Reconciler.Emulator;
using Reconciler.Emulator.Seeding;
using Reconciler.Loading;
using Reconciler.Loading.Project;
using Reconciler.Org;
using Reconciler.Reporting;
using Serilog;

namespace Reconciler.Cli.Connections;

/// <summary>Opens the org of an environment: a region, an address, or the embedded emulator.</summary>
internal static class OrgConnector
{
    /// <summary>Opens the org. Nothing is sent yet.</summary>
    /// <exception cref="OrgException">The environment does not say well enough how to log in.</exception>
    /// <exception cref="EmulatorDataException">The emulator's data file cannot be used.</exception>
    public static async Task<OrgConnection> OpenAsync(
        EnvironmentConfig environment, ProjectConfig project, Func<string, string?> variables, CliHost host, ILogger log, ReportWriter errors, RecordingFile? recording)
    {
        if (environment.Emulator is { } emulator)
        {
            var server = await EmulatorServer.StartAsync(EmulatorOptionsOf(emulator, host), host.Stop);
            var description = $"emulator, {ProjectPath.Display(project.Root, emulator.DataFile)}";
            var endpoint = OrgEndpoint.ForServer(server.BaseAddress, environment.Name, description);
            var client = EmulatorClient.Default;
            // The embedded server tells a count as the org does, but has no limit.
            var patience = host.Patience with { HeedsRateHeaders = false };
            return new OrgConnection(Resilient(environment.Transport, endpoint, new OrgCredentials(client.Id, client.Secret), host, patience, Handler(log, host, recording), errors), null, server);
        }

        var region = environment.Region is { } name ? Region.Parse(name) : null;
        var target = region is null
            ? OrgEndpoint.ForServer(environment.Url!, environment.Name, environment.Url!.ToString())
            : OrgEndpoint.ForRegion(region, environment.Name);
        var credentials = Credentials(environment, name => Masked(name, variables(name), project.Secrets));
        return new OrgConnection(Resilient(environment.Transport, target, credentials, host, host.Patience, Handler(log, host, recording), errors), region, null);
    }

    /// <summary>The emulator of an environment.</summary>
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

    private static DelegatingHandler Handler(ILogger log, CliHost host, RecordingFile? recording)
    {
        var logging = new LoggingHandler(log, host.OnAnswer);
        return recording is null ? logging : new RecordingHandler(logging, recording);
    }

    private static ResilientOrg Resilient(
        OrgTransport transport, OrgEndpoint endpoint, OrgCredentials credentials, CliHost host, ResilienceOptions patience, HttpMessageHandler handler, ReportWriter errors)
    {
        var options = patience with
        {
            OnWait = wait =>
            {
                host.Patience.OnWait?.Invoke(wait);
                errors.Write([ReportLine.Of(wait.Text, Tone.Faint)]);
            },
        };
        return new ResilientOrg(Transports.Open(transport, endpoint, credentials, handler, host.Time), options, host.Time, Random.Shared.NextDouble);
    }
}
