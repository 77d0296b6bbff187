using System.IO.Compression;
using System.Text;
using Reconciler.Org.Wire;

namespace Reconciler.Org.Http;

/// <summary>
/// Reads what an export made: one YAML file, or a zip of several. The archive is not trusted: entries, names and sizes are bounded.
/// </summary>
internal static class ExportArchive
{
    // What no honest export reaches, and memory still bears.
    private const int MaxEntries = 10_000;
    private const long MaxUnzippedBytes = 256 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly char[] PathCharacters = ['/', '\\', ':'];

    private static ReadOnlySpan<byte> ZipMagic => "PK"u8;

    /// <summary>The files of an export.</summary>
    /// <exception cref="OrgException">With <see cref="OrgErrorKind.Protocol"/>: the archive is damaged or too large, or a file in it has an unusual name or is not UTF-8.</exception>
    public static IReadOnlyList<ExportedFile> Read(byte[] content) => Read(content, MaxEntries, MaxUnzippedBytes);

    /// <summary>The files of an export, with other bounds.</summary>
    public static IReadOnlyList<ExportedFile> Read(byte[] content, int maxEntries, long maxUnzippedBytes)
    {
        bool isZip = content.AsSpan().StartsWith(ZipMagic) && content is [_, _, 3 or 5, 4 or 6, ..];
        return isZip ? ReadZip(content, maxEntries, maxUnzippedBytes) : [new ExportedFile(Name: null, Decode(content, "the file"))];
    }

    private static List<ExportedFile> ReadZip(byte[] content, int maxEntries, long maxUnzippedBytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            int entries = archive.Entries.Count;
            return entries > 0 && entries <= maxEntries
                ? ReadEntries(archive, maxUnzippedBytes)
                : throw Unusable($"it holds {entries} files");
        }
        catch (InvalidDataException damaged)
        {
            throw Unusable("it is damaged", damaged);
        }
    }

    private static List<ExportedFile> ReadEntries(ZipArchive archive, long maxUnzippedBytes)
    {
        var files = new List<ExportedFile>(archive.Entries.Count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        long left = maxUnzippedBytes;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            string name = RequirePlainName(entry.FullName);
            byte[] content = ReadEntry(entry, left);
            left -= content.Length;
            files.Add(names.Add(name) ? new ExportedFile(name, Decode(content, name)) : throw Unusable($"it holds '{name}' twice"));
        }

        return files;
    }

    /// <summary>The size in the entry's header is the archive's own word, so the bytes are counted.</summary>
    private static byte[] ReadEntry(ZipArchiveEntry entry, long maxBytes)
    {
        using var bounded = new BoundedStream(entry.Open(), maxBytes, "The export's zip, unpacked,");
        using var buffer = new MemoryStream();
        bounded.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static string RequirePlainName(string fullName)
    {
        string name = Path.GetFileNameWithoutExtension(fullName);
        bool isPlain = fullName.IndexOfAny(PathCharacters) < 0 && !fullName.Any(char.IsControl) && name is not ("" or "." or "..");
        return isPlain ? name : throw Unusable($"it holds a file named '{ServerText.Clean(fullName)}'");
    }

    private static string Decode(byte[] content, string name)
    {
        try
        {
            return Utf8.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw Unusable($"{name} is not UTF-8 text");
        }
    }

    private static OrgException Unusable(string problem, Exception? inner = null) =>
        new(OrgErrorKind.Protocol, $"The export cannot be used: {problem}; export again", inner);
}
