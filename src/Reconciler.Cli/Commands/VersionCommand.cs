using System.CommandLine;
using System.Runtime.InteropServices;
using Reconciler.Cli.Hosting;

namespace Reconciler.Cli.Commands;

/// <summary><c>version</c>: prints the program's version, the runtime and the platform.</summary>
internal static class VersionCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("version", "Prints the program's version.");
        command.SetAction(_ =>
        {
            host.Output.WriteLine($"reconciler {ProgramVersion.Text} ({RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier})");
            return ExitCodes.Ok;
        });
        return command;
    }
}
