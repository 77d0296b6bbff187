namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>An input that is given a literal or a variable of another type.</summary>
    public static Diagnostic InputOfOtherType(SourcePosition at, string sharedFlow, string name, string expected, string found, string cure)
        => Error("RC3301", at, $"The input '{name}' of '{sharedFlow}' is {expected}, but it is given {found}; {cure}.");

    /// <summary>An input that is given an expression that seems to be of another type, or a type that Architect may convert.</summary>
    public static Diagnostic InputOfDoubtfulType(SourcePosition at, string sharedFlow, string name, string expected, string found, string cure)
        => Warning("RC3302", at, $"The input '{name}' of '{sharedFlow}' is {expected}, but it seems to be given {found}; {cure}.");

    /// <summary>An output that is taken by a variable of another type.</summary>
    public static Diagnostic OutputOfOtherType(SourcePosition at, string sharedFlow, string name, string type, string variable, string variableType, SourcePosition declaration)
        => Error("RC3303", at, $"The output '{name}' of '{sharedFlow}' is {type}, but '{variable}' is {variableType}; use another variable, or change its type.") with { Related = [new RelatedPlace(declaration, "declared here")] };
}
