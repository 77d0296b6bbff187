using System.Text.RegularExpressions;

namespace Reconciler.Language.Diagnostics;

/// <summary>A comment that exempts a line from a diagnostic: <c># reconciler: ignore RC3501 the branch is kept for the audit</c>, on the line or just above it.</summary>
/// <param name="Position">Where the comment is.</param>
/// <param name="HasReason">True when a reason follows the code; without one the exemption does not count.</param>
internal sealed partial record Exemption(SourcePosition Position, bool HasReason)
{
    /// <summary>The exemption of a diagnostic's line, or of the line where its value starts; null when there is none.</summary>
    public static Exemption? For(Diagnostic diagnostic)
        => Near(diagnostic.Position, diagnostic.Code) ?? Near(diagnostic.ValueStart, diagnostic.Code);

    private static Exemption? Near(SourcePosition at, string code)
        => at is { File: not null, Line: > 0 } ? Find(at, at.Line, code) ?? Find(at, at.Line - 1, code, alone: true) : null;

    private static Exemption? Find(SourcePosition at, int line, string code, bool alone = false)
    {
        if (line < 1)
        {
            return null;
        }

        var text = at.File!.Line(line).ToString();
        foreach (Match match in Comment().Matches(text))
        {
            var standsAlone = string.IsNullOrWhiteSpace(text[..match.Index]);
            if (match.Groups["code"].Value == code && (!alone || standsAlone))
            {
                return new Exemption(at with { Line = line, Column = match.Index + 1 }, match.Groups["reason"].Value.Trim().Length > 0);
            }
        }

        return null;
    }

    [GeneratedRegex(@"#\s*reconciler:\s*ignore\s+(?<code>RC\d{4})(?<reason>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
