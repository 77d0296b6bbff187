using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Reporting.Findings;

/// <summary>One thing that a reviewer should see at its place in a file: annotations, SARIF, code quality and JUnit are made from these.</summary>
/// <param name="Rule">The code of a diagnostic, or one of <see cref="FindingRules"/>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">One or more sentences, secrets masked when the report's are.</param>
/// <param name="Place">Where to show it; null when there is no place.</param>
internal sealed record Finding(string Rule, Severity Severity, string Message, FindingPlace? Place)
{
    /// <summary>The flow that it is about; null when it is about none, or about several.</summary>
    public FlowKey? Flow { get; init; }

    /// <summary>Other places that matter.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];
}

/// <summary>The place of a finding.</summary>
/// <param name="File">The path relative to the project's root, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 when the whole line or file is meant.</param>
internal sealed record FindingPlace(string File, int Line, int Column)
{
    /// <summary>The place of a position; null for a position in no file.</summary>
    public static FindingPlace? Of(SourcePosition position) => position.File is { } file ? new FindingPlace(file.Path, position.Line, position.Column) : null;

    /// <summary><c>file:line:col</c>, shorter where less is known.</summary>
    public override string ToString() => this switch
    {
        { Line: 0 } => File,
        { Column: 0 } => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}
