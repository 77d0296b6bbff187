namespace Reconciler.Language.Diagnostics;

/// <summary>What the project says about diagnostics: other severities by code, and lines that are exempt.</summary>
/// <param name="choices">The choice for each code that has one.</param>
public sealed class DiagnosticPolicy(IReadOnlyDictionary<string, SeverityChoice> choices)
{
    /// <summary>The policy of a project that says nothing.</summary>
    public static DiagnosticPolicy Default { get; } = new(new Dictionary<string, SeverityChoice>());

    /// <summary>
    /// The diagnostics as the project wants them. What keeps a manifest from being read or compiled stays an error whatever the project says:
    /// without it the flow would be missing, and nobody would be told.
    /// </summary>
    /// <param name="firm">Diagnostics of reading and compiling.</param>
    /// <param name="fromRules">Diagnostics of rules.</param>
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
