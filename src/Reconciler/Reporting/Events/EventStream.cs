using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Reporting.Json;

namespace Reconciler.Reporting.Events;

/// <summary>Writes events as they happen, one JSON object a line. Safe for concurrent use.</summary>
/// <param name="writer">Where to; each line is flushed.</param>
public sealed partial class EventStream(TextWriter writer)
{
    // As documents are written, but on one line.
    private static readonly EventContext OneLine = new(new JsonSerializerOptions(DocumentContext.Readable.Options) { WriteIndented = false });

    private readonly Lock _lock = new();

    /// <summary>The version that every line carries; it grows when a reader of an older one would be misled.</summary>
    public const int Version = 1;

    /// <summary>Why the stream has ended early; null while it has not. A reader that is gone must not end an apply in the middle.</summary>
    public string? Failure { get; private set; }

    /// <summary>Writes one event. Does nothing once <see cref="Failure"/> is set; does not throw when the reader is gone.</summary>
    internal void Write(EventLine entry)
    {
        var line = JsonSerializer.Serialize(entry, OneLine.EventLine);
        lock (_lock)
        {
            if (Failure is not null)
            {
                return;
            }

            try
            {
                writer.Write(line + "\n");
                writer.Flush();
            }
            catch (IOException exception)
            {
                Failure = exception.Message;
            }
        }
    }

    [JsonSerializable(typeof(EventLine))]
    private sealed partial class EventContext : JsonSerializerContext;
}
