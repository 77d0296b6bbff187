using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reconciler.Emulator.Yaml;

/// <summary>
/// Tells which unquoted scalars a YAML 1.1 or 1.2 reader takes for something else than a string: a number, a boolean, null or a date.
/// </summary>
internal static partial class PlainScalar
{
    /// <summary>The scalar that the parser found, with the information whether it is a string.</summary>
    public static YamlScalar Classify(Scalar scalar) =>
        new(scalar.Value, isString: scalar.Style != ScalarStyle.Plain || !LooksTyped(scalar.Value));

    /// <summary>True for a text that must be quoted to be a string.</summary>
    public static bool LooksTyped(string text) => text.Length == 0 || TypedText().IsMatch(text);

    [GeneratedRegex(
        """
        ^(?:
            ~ | null | Null | NULL
          | true | True | TRUE | false | False | FALSE
          | yes | Yes | YES | no | No | NO | on | On | ON | off | Off | OFF | y | Y | n | N
          | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?
          | [-+]?\.[0-9]+(?:[eE][-+]?[0-9]+)?
          | 0o[0-7]+ | 0x[0-9a-fA-F]+ | 0b[01]+
          | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN)
          | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?
          | <<
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex TypedText();
}
