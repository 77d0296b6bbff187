using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Language.Files;
using Reconciler.Language.Project;
using Reconciler.Org;

namespace Reconciler.Live;

/// <summary>
/// The file of a <see cref="ContentCache"/>: a line that says which canonical form the hashes are of, then a line a version. It is replaced as a
/// whole, so two runs at once cannot mix their lines; the later one wins.
/// </summary>
public sealed partial class ContentCacheFile(string path)
{
    private const string Format = "reconciler/content-cache/v1";
    private const long LongestFile = 64 * 1024 * 1024;

    // Another build may bring flows into another canonical form; its hashes say nothing about ours.
    private static readonly Header Current = new(Format, typeof(ContentCacheFile).Module.ModuleVersionId);

    /// <summary>The file of an org in a project: <c>.reconciler/cache</c> has one for each.</summary>
    public static ContentCacheFile Of(string root, OrgIdentity org)
        => new(Path.Combine(root, ProjectConfig.StateFolder, "cache", $"contents-{org.FileKey}.ndjson"));

    /// <summary>What the file holds; lines that cannot be read are left out, and so is a file that is missing, too large, or of another build.</summary>
    public async Task<ContentCache> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > LongestFile)
        {
            return ContentCache.Empty;
        }

        var lines = await File.ReadAllLinesAsync(path, cancellationToken);
        return lines is [var first, ..] && Parse(first, CacheJson.Default.Header) == Current
            ? new ContentCache(lines.Skip(1).Select(line => Parse(line, CacheJson.Default.ContentRecord)).OfType<ContentRecord>().Where(IsWhole))
            : ContentCache.Empty;
    }

    /// <summary>Replaces the file; its folder is made where it is missing.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public async Task WriteAsync(IEnumerable<ContentRecord> records, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var lines = records.Select(record => JsonSerializer.Serialize(record, CacheJson.Default.ContentRecord)).Prepend(JsonSerializer.Serialize(Current, CacheJson.Default.Header));
        await WholeFile.WriteAsync(path, string.Concat(lines.Select(line => $"{line}\n")), overwrite: true, cancellationToken);
    }

    private static bool IsWhole(ContentRecord record) => record is { FlowId: not null, VersionId: not null, ContentHash: not null, SharedFlows: not null };

    private static T? Parse<T>(string line, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private sealed record Header(string Format, Guid Canonical);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Header))]
    [JsonSerializable(typeof(ContentRecord))]
    private sealed partial class CacheJson : JsonSerializerContext;
}
