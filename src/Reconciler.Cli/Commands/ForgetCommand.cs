using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Language.Project.Pins;
using Reconciler.Reporting;
using Reconciler.Runs;

namespace Reconciler.Cli.Commands;

/// <summary><c>forget</c>: removes the pin of a flow that was adopted and not published since, so that no project owns it.</summary>
internal static class ForgetCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("forget", "Gives up a flow that was taken over and not published since: it is nobody's from then on.");
        var name = new Argument<string>("NAME") { Description = "The flow's name, or type/name." };
        command.Arguments.Add(name);
        var arguments = new ProjectArguments(command);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(run, arguments.Read(parsed, host), parsed.GetRequiredValue(name))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, string name)
    {
        using var session = new ProjectSession(run, choice);
        if (await session.OpenForImportAsync() is not { } opened)
        {
            return ExitCodes.Error;
        }

        await using (opened)
        {
            var (flow, problem) = await new AdoptionRun(opened.Context).ForgetAsync(name, run.Stop);
            if (flow is not { } forgotten)
            {
                session.Show([problem!]);
                return ExitCodes.Error;
            }

            session.Report.Write([ReportLine.Of($"{name} is nobody's from now on: its pin is gone from {PinFile.Name}.", Tone.Strong)]);
            if (opened.Context.Flows.FirstOrDefault(described => described.Document.Key == forgotten) is { } manifest)
            {
                session.Report.Write([ReportLine.Of($"{manifest.Manifest.File.Path} still describes it, so the next plan is blocked; delete that file too.")]);
            }

            return ExitCodes.Ok;
        }
    }
}
