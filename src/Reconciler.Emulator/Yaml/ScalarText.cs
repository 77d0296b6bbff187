using System.Buffers;
using System.Globalization;
using System.Text;

namespace Reconciler.Emulator.Yaml;

/// <summary>How one scalar is written: bare where that reads back as the same value, in double quotes otherwise.</summary>
internal static class ScalarText
{
    private const string NeverFirst = "-?:,#&*!|>'\"%@`= ";

    // Flow brackets are quoted too, as exports do with every "/x/tasks/task[y]".
    private static readonly SearchValues<char> NeverBare = SearchValues.Create("[]{}\t\n\r");

    /// <summary>The text of a scalar in a document.</summary>
    public static string Write(YamlScalar scalar) =>
        !scalar.IsString || IsSafeBare(scalar.Text) ? scalar.Text : Quote(scalar.Text);

    private static bool IsSafeBare(string text) =>
        !PlainScalar.LooksTyped(text)
        && !NeverFirst.Contains(text[0], StringComparison.Ordinal)
        && text[^1] is not (' ' or ':')
        && !text.AsSpan().ContainsAny(NeverBare)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("---", StringComparison.Ordinal)
        && !text.Any(IsUnprintable);

    private static bool IsUnprintable(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' or '\u0085' or '\u00A0';

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            quoted.Append(Escape(character));
        }

        return quoted.Append('"').ToString();
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsUnprintable(character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
        _ => character.ToString(),
    };
}
