using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Reporting;
using Reconciler.Reporting.Json;

namespace Reconciler.Cli.Commands;

/// <summary><c>vars</c>: tells the value of each variable in an environment, and where it comes from. Needs no org.</summary>
internal static class VarsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("vars", "Tells each variable's value in an environment, and where it comes from; secrets are masked.");
        var arguments = new ProjectArguments(command, ProjectArguments.OfOrg);
        var format = new Option<ProjectFormat>("--format") { Description = "How to write the result: text or json.", HelpName = "FORMAT" };
        command.Options.Add(format);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(run, arguments.Read(parsed, host), parsed.GetValue(format))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, ProjectFormat format)
    {
        using var session = new ProjectSession(run, choice);
        if (await session.LoadAsync() is not { } project)
        {
            return ExitCodes.Error;
        }

        if (format == ProjectFormat.Json)
        {
            run.Output.WriteLine(ProjectJson.Variables(project));
        }
        else
        {
            session.Report.Write(VariableReport.Lines(project));
        }

        return ExitCodes.Ok;
    }
}
