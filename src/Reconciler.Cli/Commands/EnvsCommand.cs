using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Reporting;
using Reconciler.Reporting.Json;

namespace Reconciler.Cli.Commands;

/// <summary><c>envs</c>: lists the environments of the project file. Needs no org and no credentials.</summary>
internal static class EnvsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("envs", "Lists the environments: the org of each, and where its credentials come from.");
        var arguments = new ProjectArguments(command, [.. ProjectArguments.OfOrg, "--env", "--var", "--var-file"]);
        var format = new Option<ProjectFormat>("--format") { Description = "How to write the result: text or json.", HelpName = "FORMAT" };
        command.Options.Add(format);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(run, arguments.Read(parsed, host), parsed.GetValue(format))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, ProjectFormat format)
    {
        using var session = new ProjectSession(run, choice);
        if (await session.ListEnvironmentsAsync() is not var (environments, secrets))
        {
            return ExitCodes.Error;
        }

        if (format == ProjectFormat.Json)
        {
            run.Output.WriteLine(ProjectJson.Environments(environments, secrets));
        }
        else
        {
            session.Report.Write(EnvironmentReport.Lines(environments));
        }

        return ExitCodes.Ok;
    }
}
