using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Connections;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Doctor;
using Reconciler.Language.Validation;
using Reconciler.Org;
using Reconciler.Reporting;
using Reconciler.Reporting.Json;

namespace Reconciler.Cli.Commands;

/// <summary><c>doctor</c>: checks whether an org can be worked with: credentials, permissions, clock and features. Only reads.</summary>
internal static class DoctorCommand
{
    private static readonly Feature[] Usual = [Feature.Plan, Feature.Drift, Feature.Apply];

    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("doctor", "Checks credentials, region, permissions, clock and what the org offers, without changing anything. Exits with 1 when something is missing.");
        var arguments = new ProjectArguments(command);
        var wanted = new Option<Feature[]>("--for") { Description = "What you want to do: plan, drift, apply, unlock, prune or callers; may be given several times. Default: plan, drift and apply.", HelpName = "FEATURE", AllowMultipleArgumentsPerToken = false };
        var format = new Option<ProjectFormat>("--format") { Description = "How to write the result: text or json.", HelpName = "FORMAT" };
        wanted.AcceptOnlyFromAmong([.. Enum.GetNames<Feature>().Select(feature => feature.ToLowerInvariant())]);
        command.Options.Add(wanted);
        command.Options.Add(format);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(
            run, arguments.Read(parsed, host), parsed.GetValue(wanted) is { Length: > 0 } chosen ? chosen : Usual, parsed.GetValue(format))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, Feature[] wanted, ProjectFormat format)
    {
        var clock = new ServerClock(run.Host.Time);
        using var session = new ProjectSession(run, choice, clock.Observe);
        var validated = await session.ValidateAsync();
        if (validated.Project is not { } project)
        {
            return ExitCodes.Error;
        }

        List<DoctorCheck> checks = [Manifests(validated)];
        try
        {
            if (await session.ConnectAsync(project, isQuiet: format == ProjectFormat.Json) is not { } connection)
            {
                return ExitCodes.Error;
            }

            await using (connection)
            {
                checks.AddRange(await CheckAsync(connection, validated, wanted, clock, run.Stop));
            }
        }
        catch (OrgException failure) when (failure.Kind == OrgErrorKind.Misconfigured)
        {
            checks.Add(new DoctorCheck("credentials", CheckState.Failed, failure.Message, []));
        }

        if (format == ProjectFormat.Json)
        {
            run.Output.WriteLine(DoctorJson.Text(project.Environment?.Name, checks, project.Secrets));
        }
        else
        {
            session.Report.Write(DoctorReport.Lines(checks));
        }

        return checks.Any(check => check.State == CheckState.Failed) ? ExitCodes.Error : ExitCodes.Ok;
    }

    private static async Task<IEnumerable<DoctorCheck>> CheckAsync(OrgConnection connection, ValidationResult validated, Feature[] wanted, ServerClock clock, CancellationToken cancellationToken)
    {
        var kinds = validated.Flows.SelectMany(flow => flow.Document.Entities).Select(entity => entity.Kind).ToHashSet();
        var found = await new DoctorRun(connection.Org, wanted.ToHashSet(), kinds).CheckAsync(cancellationToken);
        return [new DoctorCheck("credentials", CheckState.Ok, $"OAuth client {connection.Org.Identity.ClientId}", []), .. found, clock.Check()];
    }

    private static DoctorCheck Manifests(ValidationResult validated) => validated.HasErrors
        ? new DoctorCheck("manifests", CheckState.Failed, "not valid; see what is said above", [])
        : new DoctorCheck("manifests", CheckState.Ok, $"{validated.Flows.Count} {(validated.Flows.Count == 1 ? "flow is" : "flows are")} valid", []);
}
