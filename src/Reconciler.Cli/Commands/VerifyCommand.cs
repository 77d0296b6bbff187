using System.CommandLine;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Recordings;

namespace Reconciler.Cli.Commands;

/// <summary><c>emulator verify</c>: compares a recording of a real org with what the emulator answers.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CliHost host)
    {
        var command = new Command("verify", "Tells where a recorded org answers in another form than the emulator; exit code 1 when it does.");
        var recording = new Argument<string>("recording") { Description = "The file that a command wrote with --record.", HelpName = "RECORDING" };
        command.Arguments.Add(recording);
        command.SetAction((parsed, _) => RunAsync(host, Path.GetFullPath(parsed.GetValue(recording)!, host.Folder)));
        return command;
    }

    private static async Task<int> RunAsync(CliHost host, string path)
    {
        var calls = await RecordingFile.ReadAsync(path, host.Stop);
        var results = await RecordingVerifier.VerifyAsync(calls, host.Stop);
        foreach (var result in results)
        {
            host.Output.WriteLine($"{Verdict(result)}  {result.Kind}{(result.Count == 1 ? "" : $" ({result.Count} calls)")}");
            foreach (var difference in result.Differences ?? [])
            {
                host.Output.WriteLine($"           {difference}");
            }
        }

        var compared = results.Where(result => result.Differences is not null).ToArray();
        var differences = compared.Sum(result => result.Differences!.Count);
        host.Output.WriteLine($"{compared.Length} kinds of reads compared, {differences} differences.");
        if (compared.Length == 0)
        {
            host.Error.WriteLine($"error: {path} holds no read of the API; record a command that opens the org, such as plan.");
        }

        return compared.Length == 0 || differences > 0 ? ExitCodes.Error : ExitCodes.Ok;
    }

    private static string Verdict(VerifiedCall result) => result.Differences switch
    {
        null => "not read ",
        [] => "same     ",
        _ => "different",
    };
}
