using Reconciler.Language.Diagnostics;

namespace Reconciler.Reporting.Json;

/// <summary>A diagnostic in a report or an event.</summary>
internal sealed record JsonDiagnostic(string Code, string Severity, string Message, string Cure, JsonPlace? Place, IReadOnlyList<JsonRelatedPlace>? Related)
{
    public static JsonDiagnostic Of(Diagnostic diagnostic) => new(
        diagnostic.Code,
        diagnostic.Severity.Word(),
        diagnostic.Message,
        diagnostic.Cure,
        JsonPlace.Of(diagnostic.Position),
        diagnostic.Related.Count == 0 ? null : [.. diagnostic.Related.Select(JsonRelatedPlace.Of)]);
}

/// <summary>Another place that matters to a diagnostic, with what is there.</summary>
internal sealed record JsonRelatedPlace(JsonPlace? Place, string Note)
{
    public static JsonRelatedPlace Of(RelatedPlace related) => new(JsonPlace.Of(related.Position), related.Note);
}

/// <summary>A place in a file: the path relative to the project's root, line and column 1-based. Null where the whole file or the whole line is meant.</summary>
internal sealed record JsonPlace(string File, int? Line, int? Column)
{
    /// <summary>The place of a position; null for a position in no file.</summary>
    public static JsonPlace? Of(SourcePosition position) => position.File is { } file
        ? new JsonPlace(file.Path, position.Line > 0 ? position.Line : null, position.Column > 0 ? position.Column : null)
        : null;
}
