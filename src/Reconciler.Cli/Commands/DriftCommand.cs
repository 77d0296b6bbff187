using System.CommandLine;
using Reconciler.Acceptance;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Outputs;
using Reconciler.Cli.Sessions;

namespace Reconciler.Cli.Commands;

/// <summary><c>drift</c>: tells what was changed in the org without this project. Only reads.</summary>
internal static class DriftCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("drift", "Tells what was changed in the org by hand: by whom, when, and what. Exits with 2 when there is something.");
        var arguments = new ProjectArguments(command);
        var drift = new DriftArguments(command, host.Time);
        var outputs = new OutputArguments(command);
        command.SetAction((parsed, _) => outputs.RunAsync(parsed, host, run => RunAsync(run, arguments.Read(parsed, host), drift.Read(parsed))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, DriftChoice drift)
    {
        using var session = new ProjectSession(run, choice);
        var check = new DriftCheck(session, drift);
        if (drift.Accept)
        {
            return ExitCode(await check.AcceptAsync());
        }

        var result = await check.FindAsync();
        return result is null ? ExitCodes.Error : result.HasDrift ? ExitCodes.ChangesPending : ExitCodes.Ok;
    }

    // What was refused is an error: somebody wanted it kept, and it is not.
    private static int ExitCode(AcceptResult? result)
        => result is null || result.Refused.Count > 0 ? ExitCodes.Error : result.Left.Any() ? ExitCodes.ChangesPending : ExitCodes.Ok;
}
