namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A document that is a list or a text.</summary>
    public static Diagnostic DocumentIsNoMap(SourcePosition at)
        => Error("RC2001", at, "A manifest is a map with apiVersion, kind, metadata and spec; correct the document, or leave the file out of 'manifests' in reconciler.yaml.");

    /// <summary>A missing or unknown <c>apiVersion</c>.</summary>
    public static Diagnostic UnknownApiVersion(SourcePosition at, string? written)
        => Error("RC2002", at, written is null
            ? "The manifest has no apiVersion; write 'apiVersion: reconciler/v1'."
            : $"This program does not know the apiVersion '{written}'; write 'reconciler/v1', or use a newer program.");

    /// <summary>A missing or unknown <c>kind</c>.</summary>
    public static Diagnostic UnknownKind(SourcePosition at, string? written)
        => Error("RC2003", at, written is null
            ? "The manifest has no kind; write one of SharedFlow, CallFlow and Flow."
            : $"There is no kind '{written}'; {Suggestion.Sentence(written, ["SharedFlow", "CallFlow", "Flow"], "write one of SharedFlow, CallFlow and Flow.")}");

    /// <summary>A required key is missing.</summary>
    public static Diagnostic MissingKey(SourcePosition at, string path, string key)
        => Error("RC2004", at, $"The key '{key}' is missing in {path}; add it.");

    /// <summary>A key that the schema does not know.</summary>
    public static Diagnostic UnknownKey(SourcePosition at, string key, string path, IReadOnlyCollection<string> known)
        => Error("RC2005", at, $"There is no key '{key}' in {path}; {Suggestion.Sentence(key, known, $"use one of {string.Join(", ", known)}.")}");

    /// <summary>A value of the wrong type.</summary>
    public static Diagnostic WrongType(SourcePosition at, string path, string expected, string found)
        => Error("RC2006", at, $"{path} must be {expected}, not {found}; correct the value.");

    /// <summary>A value that is not one of those allowed.</summary>
    public static Diagnostic NotAllowed(SourcePosition at, string path, string written, IReadOnlyCollection<string> allowed)
        => Error("RC2007", at, $"'{written}' is no value for {path}; {Suggestion.Sentence(written, allowed, $"use one of {string.Join(", ", allowed)}.")}");

    /// <summary>A value that breaks another constraint of the schema.</summary>
    public static Diagnostic InvalidValue(SourcePosition at, string path, string constraint)
        => Error("RC2008", at, $"{path} {constraint}; correct the value.");

    /// <summary>No <c>reconciler.yaml</c>.</summary>
    public static Diagnostic NoProject(string folder)
        => Error("RC2009", default, $"There is no folder '{folder}', or no reconciler.yaml in it or above it; run this in a project's folder, name it with --project, or begin one with 'reconciler init'.");

    /// <summary><c>reconciler.yaml</c> with no document or several.</summary>
    public static Diagnostic ProjectIsNoMap(SourcePosition at)
        => Error("RC2010", at, "reconciler.yaml must be one map with at least 'project'; correct the file.");

    /// <summary>An environment that is not declared.</summary>
    public static Diagnostic UnknownEnvironment(SourcePosition at, string name, IReadOnlyCollection<string> known)
        => Error("RC2011", at, $"There is no environment '{name}'; {Suggestion.Sentence(name, known, known.Count == 0 ? "declare it under 'environments' in reconciler.yaml." : $"use one of {string.Join(", ", known)}.")}");

    /// <summary>Several environments and none chosen.</summary>
    public static Diagnostic NoEnvironmentChosen(SourcePosition at, IReadOnlyCollection<string> known)
        => Error("RC2012", at, $"There are several environments ({string.Join(", ", known)}) and none is chosen; pass --env, or set 'defaultEnvironment'.");

    /// <summary>An environment that is no org, or more than one.</summary>
    public static Diagnostic EnvironmentNeedsOneTarget(SourcePosition at, string name)
        => Error("RC2013", at, $"The environment '{name}' must have exactly one of 'region', 'url' and 'emulator'; correct it.");

    /// <summary>A variable's value does not fit its type.</summary>
    public static Diagnostic VariableOfWrongType(SourcePosition at, string name, string value, string type)
        => Error("RC2014", at, $"The value '{value}' of the variable '{name}' is no {type}; correct the value, or change the variable's type.");

    /// <summary>A value for a variable that is not declared.</summary>
    public static Diagnostic UndeclaredVariable(SourcePosition at, string name, string? near)
        => Error("RC2015", at, $"There is no variable '{name}'; {(near is null ? "declare it under 'variables' in reconciler.yaml." : $"did you mean '{near}'?")}");

    /// <summary>An address that is not HTTPS.</summary>
    public static Diagnostic InsecureUrl(SourcePosition at, string url)
        => Error("RC2016", at, $"'{url}' is no https address; use https, which may be left out only for this machine (127.0.0.1, localhost).");

    /// <summary>A severity for a code that does not exist.</summary>
    public static Diagnostic UnknownCode(SourcePosition at, string code, string? near)
        => Error("RC2018", at, $"There is no diagnostic '{code}'; {(near is null ? "docs/diagnostics.md lists them." : $"did you mean '{near}'?")}");

    /// <summary>A severity that cannot be lowered.</summary>
    public static Diagnostic SeverityIsFirm(SourcePosition at, string code)
        => Warning("RC2019", at, $"{code} stays an error, because without it a flow would silently be missing; remove this line.");

    /// <summary>An exemption without a reason.</summary>
    public static Diagnostic ExemptionWithoutReason(SourcePosition at, string code)
        => Warning("RC2020", at, $"This exemption from {code} gives no reason, so it does not count; write why after the code.");

    /// <summary>A file of <c>--var-file</c> of another shape.</summary>
    public static Diagnostic VariableFileIsNoMap(SourcePosition at)
        => Error("RC2030", at, "A file of variables is one map of names and values, each value a text, a number, true or false; correct the file.");
}
