namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A flow that a flow needs, but that is neither in the manifests nor in the org.</summary>
    public static Diagnostic FlowNotInOrg(SourcePosition at, string type, string name, string? near)
        => Error("RC4001", at, $"The {type} flow '{name}' is neither in the manifests nor published in the org; {(near is null ? "add its manifest, or correct the name." : $"did you mean '{near}'?")}");

    /// <summary>A queue, division or other thing that the org does not have.</summary>
    public static Diagnostic EntityNotInOrg(SourcePosition at, string kind, string thing, string? near, IReadOnlyList<RelatedPlace> others)
        => Error("RC4002", at, $"The org has no {thing}; {(near is null ? $"create the {kind}, or correct the name (names are case-sensitive)." : $"did you mean '{near}'?")}") with { Related = others };

    /// <summary>Several things of one name.</summary>
    public static Diagnostic EntityIsAmbiguous(SourcePosition at, string kind, string name, int count, IReadOnlyList<RelatedPlace> others)
        => Error("RC4003", at, $"The org has {count} {kind}s named '{name}', so the name does not tell which is meant; rename all but one.") with { Related = others };

    /// <summary>A <c>--target</c> that chooses nothing.</summary>
    public static Diagnostic TargetMatchesNothing(string target, string? near)
        => Error("RC4004", default, $"No manifest describes a flow that --target '{target}' matches; {(near is null ? "correct the pattern (names are case-sensitive)." : $"did you mean '{near}'?")}");

    /// <summary><c>--prune</c> with a <c>--target</c> that leaves every leftover flow out.</summary>
    public static Diagnostic PruneMissesLeftovers(string names)
        => Error("RC4010", default, $"--prune deletes nothing, because --target matches none of the flows that no manifest describes any more: {names}; choose one of them, or leave one of the two options out.");

    /// <summary>A flow to roll back that the org does not have.</summary>
    public static Diagnostic NoFlowToRollBack(string name, string? near)
        => Error("RC4011", default, $"The org has no flow '{name}'; {(near is null ? "correct the name (names are case-sensitive)." : $"did you mean '{near}'?")}");

    /// <summary>A flow to roll back whose name flows of several types have.</summary>
    public static Diagnostic FlowToRollBackIsAmbiguous(string name, string flows)
        => Error("RC4012", default, $"The org has several flows '{name}'; write which one: {flows}.");

    /// <summary>A flow to roll back that was published once only, or never.</summary>
    public static Diagnostic NoEarlierVersion(string name)
        => Error("RC4013", default, $"No earlier version of '{name}' was ever published; there is nothing to go back to, so change its manifest and apply.");

    /// <summary>A version to roll back to that was never published.</summary>
    public static Diagnostic NoSuchVersion(string name, string version, string others)
        => Error("RC4014", default, $"No version {version} of '{name}' was ever published; choose one of {others}.");

    /// <summary>A version to roll back to that is the published one.</summary>
    public static Diagnostic VersionIsPublished(string name, string version, string others)
        => Error("RC4015", default, $"Version {version} of '{name}' is the published one; choose one of {others}.");

    /// <summary>A data action that the org has in another category only.</summary>
    public static Diagnostic DataActionElsewhere(SourcePosition at, string name, string category, string actual, IReadOnlyList<RelatedPlace> others)
        => Warning("RC4021", at, $"The org has the data action '{name}' in the category '{actual}', not in '{category}'; write the category that it has, unless its integration is called '{category}'.") with { Related = others };

    /// <summary>Names that could not be checked, because a permission is missing.</summary>
    public static Diagnostic NamesNotChecked(string kind, string? permission, string names)
        => Warning("RC4022", default, $"The org does not show its {kind}s to this OAuth client, so these stay unchecked: {names}; give it a role {(permission is null ? "that allows it" : $"with {permission}")}.");

    /// <summary>An <c>--exclude</c> that leaves nothing out.</summary>
    public static Diagnostic ExclusionMatchesNothing(string pattern, string? near)
        => Error("RC4005", default, $"No manifest describes a flow that --exclude '{pattern}' matches, so it leaves nothing out; {(near is null ? "correct the pattern, or leave it away." : $"did you mean '{near}'?")}");

    /// <summary>Every flow that was chosen is excluded again.</summary>
    public static Diagnostic NothingIsChosen(string options)
        => Error("RC4006", default, $"No flow is left to look at, because {options} leave out every one; choose at least one flow.");
}
