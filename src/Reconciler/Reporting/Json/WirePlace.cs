using Reconciler.Language.Diagnostics;

namespace Reconciler.Reporting.Json;

/// <summary>A place in a file; line and column are absent where the whole file or line is meant.</summary>
internal sealed record WirePlace(string File, int? Line, int? Column)
{
    /// <summary>A position; null for one that is no place.</summary>
    public static WirePlace? Of(SourcePosition position) => position.File is { } file
        ? new WirePlace(file.Path, position.Line > 0 ? position.Line : null, position.Column > 0 ? position.Column : null)
        : null;
}
