using System.CommandLine;
using Reconciler.Cli.Arguments;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Sessions;
using Reconciler.Planning;
using Reconciler.Reporting;
using Reconciler.Rollback;

namespace Reconciler.Cli.Commands;

/// <summary><c>rollback</c>: publishes an earlier version of a flow again, after showing what that undoes.</summary>
internal static class RollbackCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("rollback", "Publishes an earlier version of a flow again. Shows what that undoes, and asks.");
        var name = new Argument<string>("NAME") { Description = "The flow's name, or type/name." };
        var to = new Option<string?>("--to") { Description = "The version to publish again. Default: the one that was published before.", HelpName = "VERSION" };
        command.Arguments.Add(name);
        command.Options.Add(to);
        var arguments = new ProjectArguments(command);
        var locks = new LockArguments(command);
        var full = new FullOption();
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask." };
        command.Options.Add(full);
        command.Options.Add(yes);
        command.SetAction((parsed, _) => CommandRun.StartAsync(host, parsed, run => RunAsync(
            run,
            arguments.Read(parsed, host),
            new RollbackOptions(parsed.GetRequiredValue(name), parsed.GetValue(to), locks.Apply(parsed, new PlanOptions())),
            full.Read(parsed),
            new Consent(parsed.GetValue(yes), Force: false))));
        return command;
    }

    private static async Task<int> RunAsync(CommandRun run, ProjectChoice choice, RollbackOptions options, ChangeView view, Consent consent)
    {
        using var session = new ProjectSession(run, choice);
        using var turn = new ApplyTurn(session);
        await using var planned = await session.PlanRollbackAsync(options, view, turn.BeginAsync);
        return planned is null || planned.Result.HasErrors ? ExitCodes.Error : await new PlanExecution(session, planned).RunAsync(consent, rollsBack: false);
    }
}
