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
    public static Diagnostic OutputOfOtherType(SourcePosition at, string sharedFlow, string name, string type, TypedVariable variable)
        => Error("RC3303", at, $"The output '{name}' of '{sharedFlow}' is {type}, but '{variable.Name}' is {variable.Type}; use another variable, or change its type.") with { Related = [new RelatedPlace(variable.Declaration, "declared here")] };

    /// <summary>A contract whose version did not grow with its changes.</summary>
    public static Diagnostic ContractVersionTooSmall(SourcePosition at, string sharedFlow, string version, string demanded, string changes, string before)
        => Error("RC3601", at, changes.Length == 0
            ? $"The contract of '{sharedFlow}' goes back to version {version} from that of {before}; write at least {demanded}."
            : $"The contract of '{sharedFlow}' has changed since {before}: {changes}; write at least version {demanded}, not {version}.");

    /// <summary>A change of a contract that breaks callers.</summary>
    public static Diagnostic BreakingChange(SourcePosition at, string sharedFlow, string change, string before, IReadOnlyList<RelatedPlace> broken)
        => Warning("RC3602", at, $"The contract of '{sharedFlow}' has changed since {before}: {change}, which breaks {broken.Count} call{(broken.Count == 1 ? "" : "s")}; change the callers in the same step.") with { Related = broken };

    /// <summary>A version that is no SemVer.</summary>
    public static Diagnostic InvalidContractVersion(SourcePosition at, string version)
        => Error("RC3603", at, $"'{version}' is no version of a contract; write three numbers, as 1.2.0.");

    /// <summary>A Git reference that cannot be read.</summary>
    public static Diagnostic UnreadableGitReference(string reference, string reason)
        => Error("RC3604", default, $"The manifests at '{reference}' cannot be read ({reason}); name a commit, branch or tag of this repository.");
}

/// <summary>A variable as a sentence names it.</summary>
/// <param name="Name">Its name with the scope.</param>
/// <param name="Type">Its type with an article: <c>a string</c>.</param>
public readonly record struct TypedVariable(string Name, string Type, SourcePosition Declaration);
