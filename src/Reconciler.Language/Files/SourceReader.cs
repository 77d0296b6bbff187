using System.Text;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Files;

/// <summary>Reads text files, bounded in size and strict about UTF-8.</summary>
public static class SourceReader
{
    /// <summary>Bytes a file may have. The largest public flow files have some 100 kB.</summary>
    public const long MostBytes = 8 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="displayPath">The path to show in diagnostics.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The file, or null when it cannot be read (a diagnostic says why).</returns>
    public static async Task<SourceFile?> ReadAsync(string path, string displayPath, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var at = new SourcePosition(new SourceFile(displayPath, ""), 0, 0);
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MostBytes)
            {
                diagnostics.Add(DiagnosticCatalog.FileTooLarge(at, length, MostBytes));
                return null;
            }

            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            ReadOnlySpan<byte> content = bytes;
            return new SourceFile(displayPath, StrictUtf8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content));
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(DiagnosticCatalog.NotUtf8(at));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticCatalog.Unreadable(at, exception is UnauthorizedAccessException ? "permission denied" : exception.Message.TrimEnd('.')));
        }

        return null;
    }
}
