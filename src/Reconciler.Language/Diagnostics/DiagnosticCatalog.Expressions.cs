namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A function that no source of the function table names.</summary>
    public static Diagnostic UnknownFunction(SourcePosition at, string problem)
        => Warning("RC3401", at, problem);

    /// <summary>A function with too few or too many arguments.</summary>
    public static Diagnostic WrongArgumentCount(SourcePosition at, string problem)
        => Error("RC3402", at, problem);

    /// <summary>A function with an unusual number of arguments, as far as is known.</summary>
    public static Diagnostic DoubtfulArgumentCount(SourcePosition at, string problem)
        => Warning("RC3403", at, problem);

    /// <summary>Types inside an expression that do not go together.</summary>
    public static Diagnostic TypesDoNotFit(SourcePosition at, string problem)
        => Warning("RC3404", at, problem);

    /// <summary>A value of another type than its place takes.</summary>
    public static Diagnostic ValueOfOtherType(SourcePosition at, string expected, string found, string cure)
        => Warning("RC3405", at, $"The value here must be {expected}, but this is {found}; {cure}.");

    /// <summary>A variable that is written in another case than it is declared in.</summary>
    public static Diagnostic VariableInOtherCase(SourcePosition at, string written, string declared, SourcePosition declaration)
        => Warning("RC3406", at, $"There is no variable '{written}', but one in another case; did you mean '{declared}'?") with { Related = [new RelatedPlace(declaration, "declared here")] };
}
