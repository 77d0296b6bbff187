using System.CommandLine;
using Reconciler.Cli.Completion;
using Reconciler.Cli.Hosting;

namespace Reconciler.Cli.Commands;

/// <summary><c>completion</c>: prints a script by which a shell completes this program's commands and options.</summary>
internal static class CompletionCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("completion", "Prints a script that makes a shell complete commands and options; its first lines say where it goes.");
        var shell = new Argument<string>("shell") { Description = "The shell: bash, fish, pwsh or zsh.", HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            host.Output.Write(CompletionScripts.Text(parsed.GetValue(shell)!));
            return ExitCodes.Ok;
        });
        return command;
    }
}
