using System.Text.Json;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Storage;

/// <summary>
/// Keeps the org in one JSON file. Each save replaces the whole file, so that a crash leaves either the old content or the new.
/// </summary>
internal sealed class DataFile : IOrgStorage
{
    private readonly string _path;
    private readonly DataFileLock _lock;

    private DataFile(string path, DataFileLock fileLock)
    {
        _path = path;
        _lock = fileLock;
    }

    /// <summary>Locks the file of that path, which need not exist yet.</summary>
    public static DataFile Open(string path)
    {
        var fullPath = Path.GetFullPath(path);
        return new DataFile(fullPath, DataFileLock.Take(fullPath));
    }

    /// <inheritdoc/>
    public OrgState? Load()
    {
        return File.Exists(_path) ? Read().Org : null;
    }

    /// <inheritdoc/>
    public void Save(OrgState org)
    {
        var temporary = _path + ".tmp";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            var document = new DataFileDocument(DataFileDocument.CurrentFormat, org);
            JsonSerializer.Serialize(stream, document, DataFileJson.Default.DataFileDocument);
            stream.WriteByte((byte)'\n');
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, _path, overwrite: true);
    }

    /// <summary>Releases the file.</summary>
    public void Dispose() => _lock.Dispose();

    private DataFileDocument Read()
    {
        try
        {
            using var stream = File.OpenRead(_path);
            RefuseOtherFormat(stream);
            return JsonSerializer.Deserialize(stream, DataFileJson.Default.DataFileDocument)
                ?? throw CorruptDataFile.SetAside(_path, "holds no org");
        }
        catch (JsonException exception)
        {
            throw CorruptDataFile.SetAside(_path, $"cannot be read ({exception.Message})", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EmulatorDataException($"The data file {_path} cannot be opened: {exception.Message}", exception);
        }
    }

    // The shape of another format is unknown, so its number is looked at before anything else is read.
    private void RefuseOtherFormat(FileStream stream)
    {
        using var json = JsonDocument.Parse(stream);
        stream.Position = 0;
        if (json.RootElement.ValueKind == JsonValueKind.Object
            && json.RootElement.TryGetProperty("format", out var format)
            && format.TryGetInt32(out var number)
            && number != DataFileDocument.CurrentFormat)
        {
            throw CorruptDataFile.SetAside(_path, $"has format {number}, and this emulator reads format {DataFileDocument.CurrentFormat}");
        }
    }
}

/// <summary>The data file cannot be used; the message names it and says what to do.</summary>
/// <param name="message">What is wrong and what to do about it.</param>
/// <param name="innerException">The cause, if another exception is behind it.</param>
public sealed class EmulatorDataException(string message, Exception? innerException = null) : Exception(message, innerException);
