using FsCheck;
using FsCheck.Fluent;

namespace Reconciler.Language.Tests.Yaml;

/// <summary>
/// YAML documents with one scalar, <c>a.key</c>. Every letter of the scalar is there once, as itself or as an escape, so that there is no doubt
/// where it stands.
/// </summary>
internal static class ScalarSamples
{
    private const string Indent = "      ";
    private const char Letter = '§';
    private const string EscapedLetter = "\\u§§§§";
    private const int FirstLetter = 0x4E00;

    private static readonly string[] Folds = ["\n" + Indent, "  \n" + Indent, "\n\n" + Indent, " \n \n\n" + Indent, "\n  " + Indent];

    // The parser takes no tab on a line of a plain scalar before its text.
    private static readonly string[] QuotedFolds = [.. Folds, "\n" + Indent + "\t", "\t\n\n" + Indent + "\t"];

    private static readonly Gen<string> Plain = Flow(["§", "§§§", " ", "  ", "😀", "'", "\"", .. Folds]);

    private static readonly Gen<string> SingleQuoted =
        from text in Flow(["§", "§§§", " ", "\t", "''", "\"", "\\", "😀", .. QuotedFolds])
        select $"'{text}'";

    private static readonly Gen<string> DoubleQuoted =
        from text in Flow(["§", "§§§", " ", "\t", "'", "\\\"", "\\\\", "\\n", "\\ ", "\\x41", EscapedLetter, "\\U0001F600", "😀", "\\\n" + Indent, " \\\n\n" + Indent, .. QuotedFolds])
        select $"\"{text}\"";

    private static readonly Gen<string> Block =
        from indicator in Gen.Elements("|", ">")
        from chomping in Gen.Elements("", "-", "+")
        from isExplicit in Gen.Elements(true, false)
        from comment in Gen.Elements("", " ", " # why")
        from lines in Gen.NonEmptyListOf(Gen.Elements("§", "§§ §", "  §", "\t§", "", " ", "😀 § ", "§ # §", "- §: \"\\n\""))
        let content = isExplicit ? lines.Prepend("   §") : lines.Prepend("§§")
        select $"{indicator}{(isExplicit ? "4" : "")}{chomping}{comment}\n{string.Concat(content.Select(line => line.Trim(' ').Length == 0 ? line + "\n" : $"{Indent}{line}\n"))}";

    /// <summary>Documents whose scalar is of any style.</summary>
    public static Arbitrary<string> All { get; } =
        (from scalar in Gen.OneOf(Plain, SingleQuoted, DoubleQuoted, Block)
         from anchor in Gen.Elements("", "&x ", "&x\n    ")
         from lineEnd in Gen.Elements("\n", "\r\n")
         select Document($"{anchor}{scalar}").Replace("\n", lineEnd, StringComparison.Ordinal)).ToArbitrary();

    /// <summary>Where the letter stands, by itself or as an escape; -1 when it is no letter of a sample.</summary>
    public static int IndexOf(string document, char letter) => letter is < (char)FirstLetter or > (char)(FirstLetter + 0x1000)
        ? -1
        : Math.Max(document.IndexOf(letter), document.IndexOf($"\\u{(int)letter:X4}", StringComparison.Ordinal));

    private static Gen<string> Flow(string[] pieces) =>
        from inner in Gen.ListOf(Gen.Elements(pieces))
        select $"§{string.Concat(inner)}§";

    private static string Document(string scalar)
    {
        var text = new System.Text.StringBuilder("a:\n  key: ");
        var next = FirstLetter;
        for (var i = 0; i < scalar.Length; i++)
        {
            if (scalar.AsSpan(i).StartsWith(EscapedLetter))
            {
                text.Append($"\\u{next++:X4}");
                i += EscapedLetter.Length - 1;
            }
            else
            {
                text.Append(scalar[i] == Letter ? (char)next++ : scalar[i]);
            }
        }

        return text.Append("\n  next: x\n").ToString();
    }
}
