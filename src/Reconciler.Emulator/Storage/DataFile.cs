using System.Text.Json;
using System.Text.Json.Serialization;
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

    public static DataFile Open(string path)
    {
        var fullPath = Path.GetFullPath(path);
        return new DataFile(fullPath, DataFileLock.Take(fullPath));
    }

    public OrgState? Load()
    {
        return File.Exists(_path) ? Read().Org : null;
    }

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

/// <summary>The content of a data file.</summary>
internal sealed record DataFileDocument(int Format, OrgState Org)
{
    public const int CurrentFormat = 1;
}

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DataFileDocument))]
internal sealed partial class DataFileJson : JsonSerializerContext;
