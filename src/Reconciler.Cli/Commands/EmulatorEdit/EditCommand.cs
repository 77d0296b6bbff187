using System.CommandLine;
using Reconciler.Cli.Hosting;

namespace Reconciler.Cli.Commands.EmulatorEdit;

/// <summary><c>emulator edit</c>: changes the emulated org of a data file as a person does in the Architect UI.</summary>
internal static class EditCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("edit", "Changes the emulated org as a person does in the Architect UI.");
        var arguments = new EditArguments(command);
        Command[] commands =
        [
            .. new LookCommands(host, arguments).All,
            .. new ContentCommands(host, arguments).All,
            .. new FlowCommands(host, arguments).All,
        ];
        foreach (var each in commands)
        {
            command.Subcommands.Add(each);
        }

        return command;
    }
}
