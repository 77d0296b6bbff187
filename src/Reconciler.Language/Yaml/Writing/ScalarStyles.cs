using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace Reconciler.Language.Yaml.Writing;

/// <summary>Writes a scalar in one of YAML's styles.</summary>
internal static class ScalarStyles
{
    // YAML 1.1 reads these as booleans, and old parsers are YAML 1.1. As keys they are the names of paths, and everybody writes them plain.
    private static readonly HashSet<string> OldBooleans = new(StringComparer.OrdinalIgnoreCase) { "y", "n", "yes", "no", "on", "off" };

    /// <summary>True for a word that YAML 1.1 reads as a boolean, as <c>yes</c> and <c>off</c>; YAML 1.2 reads it as a string.</summary>
    public static bool IsOldBoolean(string text) => OldBooleans.Contains(text);

    /// <summary>A text in double quotes, escaped; every text can be written so.</summary>
    public static string DoubleQuoted(string text) => $"\"{Escaped(text)}\"";

    /// <summary>The shortest text that is read as the scalar, in the wished style where that is possible.</summary>
    public static string Write(string text, ScalarKind kind, ScalarSlot slot, int step, ScalarStyle wished = ScalarStyle.Any)
    {
        if (kind == ScalarKind.Null)
        {
            return "null";
        }

        foreach (var style in Preferred(text, kind, wished))
        {
            if (Write(text, style, slot, step) is { } yaml && slot.Reads(yaml, text, kind))
            {
                return yaml;
            }
        }

        return kind == ScalarKind.String ? DoubleQuoted(text) : text;
    }

    /// <summary>A part of a scalar's text as it is written inside the scalar; null when it cannot stand there.</summary>
    public static string? Inside(string part, ScalarStyle style) => style switch
    {
        ScalarStyle.DoubleQuoted => Escaped(part),
        ScalarStyle.SingleQuoted when !HasControl(part) => part.Replace("'", "''", StringComparison.Ordinal),
        ScalarStyle.Plain or ScalarStyle.Literal or ScalarStyle.Folded when !HasControl(part) => part,
        _ => null,
    };

    private static IEnumerable<ScalarStyle> Preferred(string text, ScalarKind kind, ScalarStyle wished)
    {
        if (kind != ScalarKind.String)
        {
            return [ScalarStyle.Plain];
        }

        var isLong = text.AsSpan().TrimEnd('\n').Contains('\n');
        var first = isLong && wished is not ScalarStyle.DoubleQuoted ? ScalarStyle.Literal : wished;
        return isLong
            ? [first, ScalarStyle.DoubleQuoted]
            : [first == ScalarStyle.Literal || first == ScalarStyle.Folded ? first : ScalarStyle.Any, first, ScalarStyle.Plain, ScalarStyle.SingleQuoted, ScalarStyle.DoubleQuoted];
    }

    private static string? Write(string text, ScalarStyle style, ScalarSlot slot, int step) => style switch
    {
        ScalarStyle.Plain when IsPlain(text, slot) => text,
        ScalarStyle.SingleQuoted when !HasControl(text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        ScalarStyle.DoubleQuoted => DoubleQuoted(text),
        ScalarStyle.Literal or ScalarStyle.Folded when !slot.IsFlow && !slot.IsKey => Block(text, slot.Column + step),
        _ => null,
    };

    private static bool IsPlain(string text, ScalarSlot slot)
        => text.Length > 0 && !HasControl(text) && text.Trim().Length == text.Length && (slot.IsKey || !IsOldBoolean(text));

    private static string? Block(string text, int indent)
    {
        var body = text.TrimEnd('\n');
        if (body.Length == 0 || body.AsSpan().Trim(' ').Length != body.Length || HasControl(body.Replace("\n", "", StringComparison.Ordinal)))
        {
            return null;
        }

        var chomp = (text.Length - body.Length) switch { 0 => "-", 1 => "", _ => "+" };
        var lines = (chomp == "+" ? text[..^1] : body).Split('\n').Select(line => line.Length == 0 ? "" : new string(' ', indent) + line);
        return $"|{chomp}\n{string.Join('\n', lines)}";
    }

    private static bool HasControl(string text) => text.Any(IsControl);

    private static bool IsControl(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF';

    private static string Escaped(string text)
    {
        var yaml = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            yaml.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsControl(letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => letter.ToString(),
            });
        }

        return yaml.ToString();
    }
}
