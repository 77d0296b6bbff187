using System.CommandLine;
using Reconciler.Cli.Completion;
using Reconciler.Cli.Hosting;

namespace Reconciler.Cli.Commands;

/// <summary><c>complete</c>: prints proposals for the scripts of <c>completion</c>. Help does not list it, since nobody types it.</summary>
internal static class CompleteCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="root">Makes the root command, whose subcommands and options are proposed.</param>
    public static Command Create(CliHost host, Func<Command> root)
    {
        var command = new Command("complete", "Lists what may stand at the end of a command line.") { Hidden = true };
        var line = new Argument<string>("line") { Description = "The command line up to the cursor.", HelpName = "LINE" };
        command.Arguments.Add(line);
        command.SetAction(parsed =>
        {
            foreach (var proposal in Proposals.For(root(), parsed.GetValue(line)!))
            {
                host.Output.WriteLine(proposal);
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
