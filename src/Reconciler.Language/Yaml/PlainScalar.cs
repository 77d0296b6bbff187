using System.Buffers;
using System.Globalization;

namespace Reconciler.Language.Yaml;

/// <summary>The YAML 1.2 core schema for plain (unquoted) scalars.</summary>
internal static class PlainScalar
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.eE+-");

    /// <summary>The kind of an unquoted text.</summary>
    public static ScalarKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ => NumberKind(text),
    };

    private static ScalarKind NumberKind(string text)
    {
        var start = text[0] is '+' or '-' ? 1 : 0;
        if (start == text.Length || !(char.IsAsciiDigit(text[start]) || text[start] == '.'))
        {
            return ScalarKind.String;
        }

        if (text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return ScalarKind.Integer;
        }

        var isNumber = !text.AsSpan(start).ContainsAnyExcept(OfNumbers)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return isNumber ? ScalarKind.Decimal : ScalarKind.String;
    }
}
