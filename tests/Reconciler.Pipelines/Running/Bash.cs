using System.Diagnostics;

namespace Reconciler.Pipelines.Running;

/// <summary>Runs programs, with no environment but the one given.</summary>
internal static class Bash
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Ignores the test where a program that it needs is missing.</summary>
    public static void Require(params string[] programs)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        foreach (var program in programs.Where(program => !folders.Any(folder => File.Exists(Path.Combine(folder, program)))))
        {
            Assert.Ignore($"These tests run the shell commands of pipelines, and there is no {program} here.");
        }
    }

    /// <summary>Runs a script as GitHub does: <c>bash -e</c>.</summary>
    public static Task<(int ExitCode, string Text)> RunAsync(string script, string folder, IReadOnlyDictionary<string, string> environment)
        => StartAsync("bash", ["--noprofile", "--norc", "-e", "-c", script], folder, environment);

    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int ExitCode, string Text)> StartAsync(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment.Clear();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
