using Reconciler.Language.Diagnostics;

namespace Reconciler.Reporting.Findings;

/// <summary>A place that a finding is at.</summary>
/// <param name="File">The path relative to the project's root, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 when the whole line or file is meant.</param>
internal sealed record FindingPlace(string File, int Line, int Column)
{
    /// <summary>A position; null for one that is no place.</summary>
    public static FindingPlace? Of(SourcePosition position) => position.File is { } file ? new FindingPlace(file.Path, position.Line, position.Column) : null;

    /// <summary><c>file:line:col</c>, shorter where less is known.</summary>
    public override string ToString() => this switch
    {
        { Line: 0 } => File,
        { Column: 0 } => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}
