using Reconciler.Diagnostics;

namespace Reconciler.Reporting.Json.Report;

/// <summary>A diagnostic.</summary>
internal sealed record WireDiagnostic(string Code, string Severity, string Message, string Cure, WirePlace? Place, IReadOnlyList<WireRelated>? Related)
{
    public static WireDiagnostic Of(Diagnostic diagnostic) => new(
        diagnostic.Code,
        diagnostic.Severity == Diagnostics.Severity.Error ? "error" : "warning",
        diagnostic.Message,
        diagnostic.Cure,
        WirePlace.Of(diagnostic.Position),
        diagnostic.Related.Count == 0 ? null : [.. diagnostic.Related.Select(WireRelated.Of)]);
}
