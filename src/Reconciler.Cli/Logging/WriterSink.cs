using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace Reconciler.Cli.Logging;

/// <summary>Writes log events to a text writer, one at a time. Serilog's console sink writes to the process's own console, which tests cannot see.</summary>
internal sealed class WriterSink(TextWriter writer, ITextFormatter formatter) : ILogEventSink
{
    private readonly Lock _lock = new();

    public void Emit(LogEvent logEvent)
    {
        lock (_lock)
        {
            formatter.Format(logEvent, writer);
            writer.Flush();
        }
    }
}
