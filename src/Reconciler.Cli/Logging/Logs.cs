using Reconciler.Cli.Commands;
using Reconciler.Loading.Project;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace Reconciler.Cli.Logging;

/// <summary>Makes the log: to standard error from the chosen level, to a file from Debug. Secrets are masked in both.</summary>
internal static class Logs
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static Logger Create(ProjectChoice choice, CliHost host, SecretSet secrets)
    {
        var formatter = new MaskingFormatter(new MessageTemplateTextFormatter(Line), secrets);
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Is(choice.LogFile is null ? choice.LogLevel : (LogEventLevel)Math.Min((int)choice.LogLevel, (int)LogEventLevel.Debug))
            .WriteTo.Sink(new WriterSink(host.Error, formatter), choice.LogLevel);
        if (choice.LogFile is { } file)
        {
            RequireWritable(file);
            configuration.WriteTo.File(formatter, file, LogEventLevel.Debug);
        }

        return configuration.CreateLogger();
    }

    // The sink would swallow the failure, and the log that somebody asked for would be missing when it is needed.
    private static void RequireWritable(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
    }
}
