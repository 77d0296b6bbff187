using System.Text;
using System.Text.RegularExpressions;

namespace Reconciler.Org;

/// <summary>Reads <c>.env</c> files: <c>KEY=VALUE</c> lines, comments, quotes, an optional <c>export</c>. Nothing is expanded.</summary>
public static partial class DotEnv
{
    /// <summary>The most that a file may hold, in bytes.</summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; for one that does not exist the result is empty.</summary>
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
            if (ParseLine(line, number) is { } entry)
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

    /// <summary>The entry of a line; null for a blank line or a comment.</summary>
    private static KeyValuePair<string, string>? ParseLine(ReadOnlySpan<char> line, int number)
    {
        string text = line.Trim().ToString();
        if (text.Length == 0 || text[0] == '#')
        {
            return null;
        }

        Match match = Assignment().Match(text);
        return match.Success
            ? KeyValuePair.Create(match.Groups["key"].Value, ReadValue(match.Groups["value"].Value, number))
            : throw Malformed(number, "is not KEY=VALUE");
    }

    private static string ReadValue(string raw, int number) => raw switch
    {
        ['"', ..] => ReadQuoted(raw, number, escapes: true),
        ['\'', ..] => ReadQuoted(raw, number, escapes: false),
        _ => ReadBare(raw),
    };

    private static string ReadBare(string raw)
    {
        Match comment = TrailingComment().Match(raw);
        return (comment.Success ? raw[..comment.Index] : raw).Trim();
    }

    private static string ReadQuoted(string raw, int number, bool escapes)
    {
        var value = new StringBuilder();
        for (int i = 1; i < raw.Length; i++)
        {
            if (raw[i] == raw[0])
            {
                return IsBlankOrComment(raw[(i + 1)..]) ? value.ToString() : throw Malformed(number, "has text after the closing quote");
            }

            bool escaped = escapes && raw[i] == '\\' && i + 1 < raw.Length;
            value.Append(escaped ? Unescape(raw[++i]) : raw[i]);
        }

        throw Malformed(number, "has a quote that is never closed");
    }

    private static char Unescape(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escaped,
    };

    private static bool IsBlankOrComment(string rest) => rest.TrimStart() is [] or ['#', ..];

    private static OrgException Malformed(int number, string problem) => new(
        OrgErrorKind.Misconfigured,
        $".env line {number} {problem}; write it as KEY=VALUE, with quotes around a value that holds blanks or #");

    [GeneratedRegex(@"^(?:export\s+)?(?<key>[A-Za-z_][A-Za-z0-9_]*)\s*=\s*(?<value>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Assignment();

    [GeneratedRegex(@"(^|\s)#")]
    private static partial Regex TrailingComment();
}
