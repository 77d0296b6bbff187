using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Planning;
using Reconciler.Reporting;
using Reconciler.Reporting.Json;
using Reconciler.Runs;

namespace Reconciler.Cli.Commands;

/// <summary><c>inventory</c>: lists the flows of the org with their owners. Only reads.</summary>
internal static class InventoryCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("inventory", "Lists the org's flows: version, publisher, owner, lock, draft, contract. Only reads.");
        var arguments = new ProjectArguments(command);
        var selection = new SelectionArguments(command, withNeighbours: false);
        var callers = new Option<bool>("--callers") { Description = "Count the callers of shared flows, and find stale ones everywhere: a call for each shared flow." };
        var format = new Option<InventoryFormat>("--format") { Description = "How to write the result: table, json or csv.", HelpName = "FORMAT" };
        command.Options.Add(callers);
        command.Options.Add(format);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(
            run, arguments.Read(parsed, host), selection.Read(parsed), parsed.GetValue(callers), parsed.GetValue(format))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, FlowSelection selection, bool withCallers, InventoryFormat format)
    {
        using var session = new ProjectSession(run, choice);
        if (await session.OpenForImportAsync(isQuiet: format != InventoryFormat.Table) is not { } opened)
        {
            return ExitCodes.Error;
        }

        await using (opened)
        {
            var (inventory, wrong) = await new InventoryRun(opened.Context).TakeAsync(selection, withCallers, run.Stop);
            if (wrong.Count > 0)
            {
                session.Show(wrong);
                return ExitCodes.Error;
            }

            switch (format)
            {
                case InventoryFormat.Json:
                    run.Output.WriteLine(InventoryJson.Text(inventory));
                    break;
                case InventoryFormat.Csv:
                    run.Output.Write(InventoryReport.Csv(inventory));
                    break;
                default:
                    session.Report.Write(InventoryReport.Lines(inventory));
                    break;
            }

            return ExitCodes.Ok;
        }
    }
}
