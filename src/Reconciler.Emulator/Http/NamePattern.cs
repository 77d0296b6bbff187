using System.IO.Enumeration;

namespace Reconciler.Emulator.Http;

/// <summary>
/// Name filters are nowhere documented as exact; the emulator is as loose as any of them, so that callers compare themselves.
/// </summary>
internal static class NamePattern
{
    public static bool Contains(string? text, string part) => Matches(text, "*" + part + "*");

    public static bool StartsWith(string? text, string part) => Matches(text, part + "*");

    public static bool Matches(string? text, string pattern) =>
        text is not null
        && FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\", StringComparison.Ordinal), text, ignoreCase: true);
}
