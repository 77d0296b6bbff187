using Reconciler.Language.Diagnostics;

namespace Reconciler.Reporting.Json;

/// <summary>A diagnostic.</summary>
internal sealed record WireDiagnostic(string Code, string Severity, string Message, string Cure, WirePlace? Place, IReadOnlyList<WireRelated>? Related)
{
    public static WireDiagnostic Of(Diagnostic diagnostic) => new(
        diagnostic.Code,
        diagnostic.Severity == Reconciler.Language.Diagnostics.Severity.Error ? "error" : "warning",
        diagnostic.Message,
        diagnostic.Cure,
        WirePlace.Of(diagnostic.Position),
        diagnostic.Related.Count == 0 ? null : [.. diagnostic.Related.Select(WireRelated.Of)]);
}
