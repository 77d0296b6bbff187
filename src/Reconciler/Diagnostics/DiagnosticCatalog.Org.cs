namespace Reconciler.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A flow that a flow needs, but that is neither in the manifests nor in the org.</summary>
    public static Diagnostic FlowNotInOrg(SourcePosition at, string type, string name, string? near)
        => Error("RC4001", at, $"The {type} flow '{name}' is neither in the manifests nor published in the org; {(near is null ? "add its manifest, or correct the name." : $"did you mean '{near}'?")}");

    /// <summary>A queue, division or other thing that the org does not have.</summary>
    public static Diagnostic EntityNotInOrg(SourcePosition at, string kind, string name, string? near)
        => Error("RC4002", at, $"The org has no {kind} '{name}'; {(near is null ? $"create the {kind}, or correct the name (names are case-sensitive)." : $"did you mean '{near}'?")}");

    /// <summary>Several things of one name.</summary>
    public static Diagnostic EntityIsAmbiguous(SourcePosition at, string kind, string name, int count)
        => Error("RC4003", at, $"The org has {count} {kind}s named '{name}', so the name does not tell which is meant; rename all but one.");

    /// <summary>A <c>--target</c> that chooses nothing.</summary>
    public static Diagnostic TargetMatchesNothing(string target, string? near)
        => Error("RC4004", default, $"No manifest describes a flow that --target '{target}' matches; {(near is null ? "correct the pattern (names are case-sensitive)." : $"did you mean '{near}'?")}");
}
