using Reconciler.Language.Project;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace Reconciler.Cli.Logging;

/// <summary>Makes the log: events of the chosen level and above go to standard error, of Debug and above to a file. Secrets are masked in both.</summary>
internal static class Logs
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Makes a log.</summary>
    /// <param name="level">What goes to <paramref name="errors"/>: events of this level and above.</param>
    /// <param name="file">Absolute path of the log file; null for none.</param>
    /// <param name="errors">Standard error.</param>
    /// <param name="secrets">The values to mask.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static Logger Create(LogEventLevel level, string? file, TextWriter errors, SecretSet secrets)
    {
        var formatter = new MaskingFormatter(new MessageTemplateTextFormatter(Line), secrets);
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Is(file is null ? level : (LogEventLevel)Math.Min((int)level, (int)LogEventLevel.Debug))
            .WriteTo.Sink(new WriterSink(errors, formatter), level);
        if (file is not null)
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

    /// <summary>Masks secrets in the text that another formatter writes.</summary>
    private sealed class MaskingFormatter(ITextFormatter inner, SecretSet secrets) : ITextFormatter
    {
        /// <inheritdoc/>
        public void Format(LogEvent logEvent, TextWriter output)
        {
            using var text = new StringWriter();
            inner.Format(logEvent, text);
            output.Write(secrets.Mask(text.ToString()));
        }
    }

    /// <summary>Writes log events to a text writer, one at a time. Serilog's console sink writes to the process's own console, which tests cannot see.</summary>
    private sealed class WriterSink(TextWriter writer, ITextFormatter formatter) : ILogEventSink
    {
        private readonly Lock _lock = new();

        /// <inheritdoc/>
        public void Emit(LogEvent logEvent)
        {
            lock (_lock)
            {
                formatter.Format(logEvent, writer);
                writer.Flush();
            }
        }
    }
}
