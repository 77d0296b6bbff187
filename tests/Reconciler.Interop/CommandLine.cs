using System.ComponentModel;
using System.Diagnostics;

namespace Reconciler.Interop;

/// <summary>Runs programs of the machine.</summary>
internal static class CommandLine
{
    // npm is a batch file on Windows, which only a shell finds by its bare name.
    private static readonly string Npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    public static Task<CommandResult?> NpmAsync(string folder, string[] arguments, CancellationToken cancellationToken) =>
        RunAsync(new ProcessStartInfo(Npm, arguments) { WorkingDirectory = folder }, input: "", cancellationToken);

    /// <summary>Runs Node with a home folder of its own: the SDK reads, and watches, a settings file there.</summary>
    public static Task<CommandResult?> NodeAsync(string folder, string home, string[] arguments, string input, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = folder };
        foreach (string name in start.Environment.Keys.Where(name => name.EndsWith("_proxy", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["HOME"] = start.Environment["USERPROFILE"] = home;
        return RunAsync(start, input, cancellationToken);
    }

    /// <summary>Null when the machine has no such program.</summary>
    private static async Task<CommandResult?> RunAsync(ProcessStartInfo start, string input, CancellationToken cancellationToken)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        using Process? process = Start(start);
        if (process is null)
        {
            return null;
        }

        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            process.StandardInput.Close();
            await process.WaitForExitAsync(cancellationToken);
            return new CommandResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
