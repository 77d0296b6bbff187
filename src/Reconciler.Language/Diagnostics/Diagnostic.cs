namespace Reconciler.Language.Diagnostics;

/// <summary>One thing that is wrong or doubtful in what the user wrote. Made only by <see cref="DiagnosticCatalog"/>.</summary>
/// <param name="Code">Stable code, such as <c>RC1002</c>; documented in <c>docs/diagnostics.md</c> and never reused.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">One sentence that says what is wrong and ends with the cure.</param>
/// <param name="Position">Where; the default value when there is no place.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourcePosition Position)
{
    /// <summary>Other places that matter, each with what is there.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Where the value starts that the place is in: a comment can stand there, but not on a later line of the value. The default value for the same line.</summary>
    public SourcePosition ValueStart { get; init; }

    /// <summary>What to do: the part of <see cref="Message"/> after its semicolon.</summary>
    public string Cure => Message[(Message.IndexOf(';') + 1)..].TrimStart();

    /// <summary><c>file:line:col: error RC1002: message</c>.</summary>
    public override string ToString()
    {
        var place = Position.ToString();
        var what = $"{Severity.Word()} {Code}: {Message}";
        return place.Length == 0 ? what : $"{place}: {what}";
    }
}

/// <summary>Questions about several diagnostics.</summary>
public static class DiagnosticList
{
    /// <summary>True when one of them is an error, so that nothing may be sent to an org.</summary>
    public static bool HasErrors(this IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
