using System.CommandLine;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Commands;

/// <summary><c>plan</c>: shows what <c>apply</c> would do. Only reads.</summary>
internal static class PlanCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("plan", "Compares the manifests with the org and shows what apply would do. Only reads.");
        var arguments = new ProjectArguments(command);
        var target = ProjectArguments.Target();
        var adopt = ProjectArguments.Adopt();
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with 2 when there are changes." };
        command.Options.Add(target);
        command.Options.Add(adopt);
        command.Options.Add(exitCode);
        command.SetAction((parsed, _) => RunAsync(
            host,
            arguments.Read(parsed, host),
            new PlanOptions { Targets = ProjectArguments.Globs(parsed, target), Adopt = parsed.GetValue(adopt) },
            parsed.GetValue(exitCode)));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, ProjectChoice choice, PlanOptions options, bool useExitCode)
    {
        using var session = new ProjectSession(host, choice);
        var validated = await session.ValidateAsync();
        if (validated.HasErrors || await session.ConnectAsync(validated.Project!) is not { } connection)
        {
            return ExitCodes.Error;
        }

        await using (connection)
        {
            var result = await session.Pipeline.PlanAsync(validated, connection.Org, options, host.Stop);
            session.Report.Write(PlanReport.Lines(result.Plan));
            session.Show(result.Diagnostics);
            return result.HasErrors ? ExitCodes.Error
                : useExitCode && result.Plan.HasChanges ? ExitCodes.ChangesPending
                : ExitCodes.Ok;
        }
    }
}
