using Reconciler.Emulator;
using Reconciler.Emulator.Control;
using Reconciler.Org;

namespace Reconciler.Cli.Hosting;

/// <summary>The one place where an exception becomes a message and an exit code.</summary>
internal static class Failure
{
    /// <summary>Tells the user, and the run's reports if it makes any.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(Exception exception, CliHost host)
    {
        switch (exception)
        {
            case OperationCanceledException when host.Stop.IsCancellationRequested:
                host.Error.WriteLine("Cancelled.");
                return ExitCodes.Cancelled;
            case OrgException or EmulatorDataException or OrgRefusalException or IOException or UnauthorizedAccessException:
                Tell(Sentence(exception), host);
                return ExitCodes.Error;
            default:
                Tell($"reconciler itself broke ({exception.GetType().Name}: {exception.Message}); report it with the lines below.", host);
                host.Error.WriteLine(Masked(exception.StackTrace ?? "", host));
                return ExitCodes.Broken;
        }
    }

    private static void Tell(string sentence, CliHost host)
    {
        var masked = Masked(sentence, host);
        host.Record?.Failed(masked);
        host.Error.WriteLine($"error: {masked}");
    }

    private static string Masked(string text, CliHost host) => host.Record?.Secrets.Mask(text) ?? text;

    private static string Sentence(Exception exception) => exception is OrgException { CorrelationId: { } id } && !exception.Message.Contains(id, StringComparison.Ordinal)
        ? $"{exception.Message} (correlation id {id})"
        : exception.Message;
}
