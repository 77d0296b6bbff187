using System.Text;

namespace Reconciler.Org;

/// <summary>Reads <c>.env</c> files: <c>KEY=VALUE</c> lines, comments, quotes, an optional <c>export</c>. Nothing is expanded.</summary>
public static class DotEnv
{
    /// <summary>The most that a file may hold, in bytes.</summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; one that does not exist is empty.</summary>
    /// <exception cref="OrgException">The file is too large or malformed; the message holds no value of it.</exception>
    public static IReadOnlyDictionary<string, string> Load(string path)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Parse(ReadText(file));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Dictionary<string, string>();
        }
    }

    /// <summary>Parses the text of a file; a later line wins over an earlier one of the same key.</summary>
    /// <exception cref="OrgException">A line is malformed; the message holds no value of it.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            if (DotEnvLine.Parse(line, number) is { } entry)
            {
                values[entry.Key] = entry.Value;
            }
        }

        return values;
    }

    private static string ReadText(FileStream file)
    {
        byte[] buffer = new byte[MaxBytes + 1];
        int length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length > MaxBytes)
        {
            throw new OrgException(OrgErrorKind.Misconfigured, $".env is larger than {MaxBytes / 1024} KiB; keep only the variables in it");
        }

        try
        {
            return Utf8.GetString(buffer, 0, length);
        }
        catch (DecoderFallbackException)
        {
            throw new OrgException(OrgErrorKind.Misconfigured, ".env is not UTF-8; save it as UTF-8");
        }
    }
}
