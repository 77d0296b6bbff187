using System.Text.Json;

namespace Reconciler.Applying;

/// <summary>
/// The record of one apply: a file of one JSON object a line, only ever appended to, each line on disk before the run goes on. A job's id is in it
/// before anything is sent to the job, so whatever a killed run may have published can be found again.
/// </summary>
public sealed class Journal : IDisposable
{
    private const byte LineEnd = (byte)'\n';
    private readonly FileStream _file;
    private readonly Lock _lock = new();

    private Journal(FileStream file) => _file = file;

    /// <summary>The file.</summary>
    public string Path => _file.Name;

    /// <summary>Opens a new journal.</summary>
    /// <param name="path">The file, which must not exist; its folder is made.</param>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static Journal Create(string path)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return new Journal(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read));
    }

    /// <summary>Opens the journal of a run that is over, to append how its jobs ended.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Journal Reopen(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        CutTornLine(file);
        return new Journal(file);
    }

    /// <summary>Appends an event; returns when it is on disk.</summary>
    public void Write(RunEvent entry)
    {
        lock (_lock)
        {
            _file.Write([.. JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Default.RunEvent), LineEnd]);
            _file.Flush(flushToDisk: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    // The run that was killed while it wrote this line never acted on it.
    private static void CutTornLine(FileStream file)
    {
        var end = file.Length;
        while (end > 0 && ByteAt(file, end - 1) != LineEnd)
        {
            end--;
        }

        file.SetLength(end);
        file.Position = end;
    }

    private static int ByteAt(FileStream file, long at)
    {
        file.Position = at;
        return file.ReadByte();
    }
}
