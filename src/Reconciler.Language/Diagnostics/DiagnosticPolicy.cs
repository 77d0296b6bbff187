using System.Text.RegularExpressions;

namespace Reconciler.Language.Diagnostics;

/// <summary>Applies what the project says about diagnostics: other severities by code, and comments that exempt a line.</summary>
/// <param name="choices">What <c>reconciler.yaml</c> says, by diagnostic code; a code without a choice keeps its severity.</param>
public sealed class DiagnosticPolicy(IReadOnlyDictionary<string, SeverityChoice> choices)
{
    /// <summary>The policy of a project that says nothing.</summary>
    public static DiagnosticPolicy Default { get; } = new(new Dictionary<string, SeverityChoice>());

    /// <summary>
    /// The diagnostics with the project's severities, without those that are off or exempt. What keeps a manifest from being read or compiled stays an error whatever the project says:
    /// without it the flow would be missing, and nobody would be told.
    /// </summary>
    /// <param name="firm">Diagnostics of reading and compiling: errors among them stay errors.</param>
    /// <param name="fromRules">Diagnostics of the rules, which the project may change as it likes.</param>
    /// <returns>The diagnostics, sorted.</returns>
    public IReadOnlyList<Diagnostic> Apply(IEnumerable<Diagnostic> firm, IEnumerable<Diagnostic> fromRules)
    {
        var result = new DiagnosticBag();
        foreach (var diagnostic in firm)
        {
            result.AddRange(diagnostic.Severity == Severity.Error ? Firm(diagnostic) : Adjust(diagnostic));
        }

        foreach (var diagnostic in fromRules)
        {
            result.AddRange(Adjust(diagnostic));
        }

        return result.Sorted();
    }

    private IEnumerable<Diagnostic> Firm(Diagnostic diagnostic)
    {
        yield return diagnostic;
        if (choices.TryGetValue(diagnostic.Code, out var choice) && choice.Severity != Severity.Error)
        {
            yield return DiagnosticCatalog.SeverityIsFirm(choice.Position, diagnostic.Code);
        }
    }

    private IEnumerable<Diagnostic> Adjust(Diagnostic diagnostic)
    {
        if (Exemption.For(diagnostic) is { } exemption)
        {
            return exemption.HasReason ? [] : [diagnostic, DiagnosticCatalog.ExemptionWithoutReason(exemption.Position, diagnostic.Code)];
        }

        return choices.TryGetValue(diagnostic.Code, out var choice)
            ? choice.Severity is { } severity ? [diagnostic with { Severity = severity }] : []
            : [diagnostic];
    }
}

/// <summary>The severity that <c>reconciler.yaml</c> gives to a diagnostic code.</summary>
/// <param name="Severity">The severity; null for <c>off</c>: the diagnostic is not reported.</param>
/// <param name="Position">Where it is written.</param>
public sealed record SeverityChoice(Severity? Severity, SourcePosition Position);

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
