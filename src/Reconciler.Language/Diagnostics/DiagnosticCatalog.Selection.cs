namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>An <c>--exclude</c> that leaves nothing out.</summary>
    public static Diagnostic ExclusionMatchesNothing(string pattern, string? near)
        => Error("RC4005", default, $"No manifest describes a flow that --exclude '{pattern}' matches, so it leaves nothing out; {(near is null ? "correct the pattern, or leave it away." : $"did you mean '{near}'?")}");

    /// <summary>Every flow that was chosen is excluded again.</summary>
    public static Diagnostic NothingIsChosen(string options)
        => Error("RC4006", default, $"No flow is left to look at, because {options} leave out every one; choose at least one flow.");
}
