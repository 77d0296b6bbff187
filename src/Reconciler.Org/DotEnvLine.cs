using System.Text;
using System.Text.RegularExpressions;

namespace Reconciler.Org;

/// <summary>One line of a <c>.env</c> file.</summary>
internal static partial class DotEnvLine
{
    /// <summary>The entry of a line; null for a blank line or a comment.</summary>
    public static KeyValuePair<string, string>? Parse(ReadOnlySpan<char> line, int number)
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
