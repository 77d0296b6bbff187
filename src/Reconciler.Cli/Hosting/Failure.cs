using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Org;

namespace Reconciler.Cli.Hosting;

/// <summary>The one place where an exception becomes a message and an exit code.</summary>
internal static class Failure
{
    /// <summary>Writes a message to standard error, with the secrets of the run masked, and to its recorder.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(Exception exception, CommandRun run) => Tell(exception, run.Host, run.Record.Secrets.Mask, run.Record.Failed);

    /// <summary>Writes a message to standard error, for an exception before or outside of a run.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(Exception exception, CliHost host) => Tell(exception, host, text => text, _ => { });

    private static int Tell(Exception exception, CliHost host, Func<string, string> mask, Action<string> record)
    {
        switch (exception)
        {
            case OperationCanceledException when host.Stop.IsCancellationRequested:
                host.Error.WriteLine("Cancelled.");
                return ExitCodes.Cancelled;
            case OrgException or EmulatorDataException or OrgRefusalException or IOException or UnauthorizedAccessException:
                Say(Sentence(exception));
                return ExitCodes.Error;
            default:
                Say($"reconciler itself broke ({exception.GetType().Name}: {exception.Message}); report it with the lines below.");
                host.Error.WriteLine(mask(exception.StackTrace ?? ""));
                return ExitCodes.Broken;
        }

        void Say(string sentence)
        {
            var masked = mask(sentence);
            record(masked);
            host.Error.WriteLine($"error: {masked}");
        }
    }

    private static string Sentence(Exception exception) => exception is OrgException { CorrelationId: { } id } && !exception.Message.Contains(id, StringComparison.Ordinal)
        ? $"{exception.Message} (correlation id {id})"
        : exception.Message;
}
