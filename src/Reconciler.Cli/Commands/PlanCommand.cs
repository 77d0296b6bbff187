using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Outputs;
using Reconciler.Cli.Sessions;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands;

/// <summary><c>plan</c>: shows what <c>apply</c> would do. Only reads.</summary>
internal static class PlanCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("plan", "Compares the manifests with the org and shows what apply would do. Only reads.");
        var arguments = new ProjectArguments(command);
        var planning = new PlanArguments(command);
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with 2 when there are changes." };
        var output = new Option<string?>("--out") { Description = "Save the plan in this file, for 'apply FILE' to carry out exactly this plan.", HelpName = "FILE" };
        command.Options.Add(exitCode);
        command.Options.Add(output);
        var outputs = new OutputArguments(command);
        command.SetAction((parsed, _) => outputs.RunAsync(parsed, host, run => RunAsync(
            run, arguments.Read(parsed, host), planning.Read(parsed), planning.ReadView(parsed), parsed.GetValue(exitCode), parsed.GetValue(output))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, PlanOptions options, ChangeView view, bool useExitCode, string? file)
    {
        using var session = new ProjectSession(run, choice);
        await using var planned = await session.PlanAsync(options, view);
        var isSaved = planned is null || file is null || await SavedPlanWriter.WriteAsync(session, planned, options, file);
        return planned is null || planned.Result.HasErrors || !isSaved ? ExitCodes.Error
            : useExitCode && planned.Result.Plan.HasChanges ? ExitCodes.ChangesPending
            : ExitCodes.Ok;
    }
}
