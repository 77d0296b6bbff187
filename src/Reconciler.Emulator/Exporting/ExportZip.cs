using System.Globalization;
using System.IO.Compression;
using Reconciler.Emulator.Jobs;

namespace Reconciler.Emulator.Exporting;

/// <summary>Packs several exported files; equal names get a number, since flows of different types may share a name.</summary>
internal static class ExportZip
{
    /// <summary>Returns a zip with all files.</summary>
    public static ExportedContent Of(IReadOnlyList<ExportedContent> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry(FreeName(file.FileName, taken), CompressionLevel.Fastest).Open();
                entry.Write(file.Bytes);
            }
        }

        return new ExportedContent("flows.zip", "application/zip", stream.ToArray());
    }

    private static string FreeName(string name, HashSet<string> taken)
    {
        var (stem, extension, candidate) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name), name);
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{stem}_{number}{extension}");
        }

        return candidate;
    }
}
