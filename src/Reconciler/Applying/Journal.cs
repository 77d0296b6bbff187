using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Loading.Project;

namespace Reconciler.Applying;

/// <summary>
/// The record of one apply: a file of one JSON object a line, only ever appended to, each line on disk before the run goes on.
/// </summary>
public sealed partial class Journal : IDisposable
{
    private static readonly byte[] LineEnd = [(byte)'\n'];
    private readonly FileStream _file;
    private readonly Lock _lock = new();

    private Journal(FileStream file) => _file = file;

    /// <summary>The file.</summary>
    public string Path => _file.Name;

    /// <summary>Opens a new journal.</summary>
    /// <param name="root">The project's root; the file goes to <c>.reconciler/runs</c> below it.</param>
    /// <param name="time">Names the file.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static Journal Open(string root, TimeProvider time)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(root, ProjectConfig.StateFolder, "runs")).FullName;
        var name = $"{time.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}-{Guid.CreateVersion7():N}.ndjson";
        return new Journal(new FileStream(System.IO.Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.Read));
    }

    /// <summary>Appends an event; returns when it is on disk.</summary>
    public void Write(RunEvent entry)
    {
        lock (_lock)
        {
            _file.Write(JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Default.RunEvent));
            _file.Write(LineEnd);
            _file.Flush(flushToDisk: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(RunEvent))]
    private sealed partial class JournalJson : JsonSerializerContext;
}
