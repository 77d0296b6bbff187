using System.CommandLine;
using Reconciler.Reporting.Recording;

namespace Reconciler.Cli.Hosting;

/// <summary>One run of a command: the surroundings it runs in, where its results go, and the recorder that collects what it does.</summary>
/// <param name="Host">The surroundings.</param>
/// <param name="Record">Collects what the run does; reports are made from it. It also holds the secrets that must not be shown.</param>
internal sealed record CommandRun(CliHost Host, RunRecorder Record)
{
    /// <summary>Where results go: standard output, or standard error when a stream of events takes standard output.</summary>
    public TextWriter Output { get; init; } = Host.Output;

    /// <summary>True when <see cref="Output"/> is a terminal whose cursor can be moved.</summary>
    public bool IsLive { get; init; } = Host.IsLive;

    /// <summary>Cancelled by the first Ctrl-C: start nothing new.</summary>
    public CancellationToken Stop => Host.Stop;

    /// <summary>Runs a command that writes no reports.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="parsed">The command line, which names the command.</param>
    /// <returns>The exit code, also when the command throws.</returns>
    public static Task<int> StartAsync(CliHost host, ParseResult parsed, Func<CommandRun, Task<int>> act)
    {
        var run = new CommandRun(host, new RunRecorder(parsed.CommandResult.Command.Name, ProgramVersion.Text, events: null, host.Time));
        return run.CatchAsync(() => act(run));
    }

    /// <summary>Does something, and turns an exception into a message on standard error and an entry of the recorder, with secrets masked.</summary>
    /// <returns>The exit code of <paramref name="act"/>, or that of the exception.</returns>
    public async Task<int> CatchAsync(Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception exception)
        {
            return Failure.Tell(exception, this);
        }
    }
}
