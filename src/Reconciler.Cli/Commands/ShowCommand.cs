using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Rendering;
using Reconciler.Cli.Sessions;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands;

/// <summary><c>show</c>: shows a saved plan as <c>plan</c> did. Needs no project and no org.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("show", "Shows a saved plan as 'plan' did; needs no project and no org.");
        var file = new Argument<string>("plan") { Description = "The file that 'plan --out' wrote.", HelpName = "PLAN" };
        var full = new FullOption();
        var noColor = new Option<bool>("--no-color") { Description = "No colours; so does the environment variable NO_COLOR." };
        command.Arguments.Add(file);
        command.Options.Add(full);
        command.Options.Add(noColor);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(
            run, parsed.GetValue(file)!, full.Read(parsed), ProjectArguments.UseColor(parsed.GetValue(noColor), host))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, string file, ChangeView view, bool useColor)
    {
        if (await SavedPlanReader.ReadAsync(run, file, useColor) is not { Plan: var plan })
        {
            return ExitCodes.Error;
        }

        new ReportWriter(run.Output, run.Host.Width, useColor, run.Record.Secrets).Write([.. OrgHeader.Lines(plan.Org, plan.Environment, plan.Project), .. PlanReport.Lines(plan, view)]);
        return ExitCodes.Ok;
    }
}
