namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A file of <c>--var-file</c> of another shape.</summary>
    public static Diagnostic VariableFileIsNoMap(SourcePosition at)
        => Error("RC2030", at, "A file of variables is one map of names and values, each value a text, a number, true or false; correct the file.");
}
