using System.IO.Enumeration;

namespace Reconciler.Emulator.Http;

/// <summary>
/// Compares names as the filters of listings do: without regard to case, with <c>*</c> for any text. No source calls a name
/// filter exact, so a plain name also finds longer ones, and callers have to compare the names that they get.
/// </summary>
internal static class NamePattern
{
    /// <summary>True when the text contains the part; a null text contains nothing.</summary>
    public static bool Contains(string? text, string part) => Matches(text, "*" + part + "*");

    /// <summary>True when the text begins with the part.</summary>
    public static bool StartsWith(string? text, string part) => Matches(text, part + "*");

    /// <summary>True when the whole text matches the pattern.</summary>
    public static bool Matches(string? text, string pattern) =>
        text is not null
        && FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), text, ignoreCase: true);
}
