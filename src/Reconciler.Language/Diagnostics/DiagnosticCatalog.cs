namespace Reconciler.Language.Diagnostics;

/// <summary>
/// Every diagnostic there is: one method each, which fixes its code, severity and sentence. Codes are never reused; <c>docs/diagnostics.md</c> documents each.
/// Each method takes the place to show (the default value for none) and what its sentence speaks of; <c>near</c> is a name that was probably meant, or null.
/// 1xxx reading files, 2xxx the shape of a document, 3xxx meaning, 4xxx the org.
/// </summary>
public static partial class DiagnosticCatalog
{
    private static Diagnostic Error(string code, SourcePosition at, string message) => new(code, Severity.Error, message, at);

    private static Diagnostic Warning(string code, SourcePosition at, string message) => new(code, Severity.Warning, message, at);
}
