using System.Text;

namespace Reconciler.Language.Expressions;

/// <summary>The escapes of a string (Genesys Cloud Resource Center, "Use string literals in expressions").</summary>
internal static class StringLiteral
{
    /// <summary>True for a character that may follow a backslash.</summary>
    public static bool IsEscape(char character) => character is '"' or '\\' or 'n' or 'r' or 't';

    /// <summary>The content of a literal in double quotes.</summary>
    public static string Decode(string literal)
    {
        var content = literal.AsSpan(1, literal.Length - 2);
        if (!content.Contains('\\'))
        {
            return content.ToString();
        }

        var decoded = new StringBuilder(content.Length);
        for (int i = 0; i < content.Length; i++)
        {
            bool escaped = content[i] == '\\' && i + 1 < content.Length && IsEscape(content[i + 1]);
            decoded.Append(escaped ? Resolve(content[++i]) : content[i]);
        }

        return decoded.ToString();
    }

    private static char Resolve(char character) => character switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => character,
    };
}
