using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Reconciler.Cli.Commands;

/// <summary><c>version</c>: what this program is.</summary>
internal static class VersionCommand
{
    public static Command Create(CliHost host)
    {
        var command = new Command("version", "Prints the program's version.");
        command.SetAction(_ =>
        {
            var version = typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
            host.Output.WriteLine($"reconciler {version} ({RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier})");
            return ExitCodes.Ok;
        });
        return command;
    }
}
