namespace Reconciler.Language.Diagnostics;

public static partial class DiagnosticCatalog
{
    /// <summary>A file or folder cannot be read.</summary>
    public static Diagnostic Unreadable(SourcePosition at, string reason)
        => Error("RC1001", at, $"Cannot read '{at.File?.Path}': {reason}; check that it exists and that you may read it.");

    /// <summary>A file is larger than the bound.</summary>
    public static Diagnostic FileTooLarge(SourcePosition at, long bytes, long limit)
        => Error("RC1002", at, $"The file has {Megabytes(bytes)} MB, more than the {Megabytes(limit)} MB that a file may have; split it, or take it out of the manifests.");

    /// <summary>A file is not UTF-8.</summary>
    public static Diagnostic NotUtf8(SourcePosition at)
        => Error("RC1003", at, "The file is not valid UTF-8 text; save it as UTF-8.");

    /// <summary>YAML that does not parse.</summary>
    public static Diagnostic InvalidYaml(SourcePosition at, string detail)
        => Error("RC1004", at, $"This is not valid YAML ({detail}); correct the syntax here or on the line above.");

    /// <summary>A tab where YAML wants spaces.</summary>
    public static Diagnostic TabIndentation(SourcePosition at)
        => Error("RC1005", at, "This line is indented with a tab, which YAML forbids; use spaces.");

    /// <summary>The same key twice in a map.</summary>
    public static Diagnostic DuplicateKey(SourcePosition at, string key, SourcePosition first)
        => Error("RC1006", at, $"The key '{key}' is here for the second time; remove one of the two.") with { Related = [new RelatedPlace(first, "first here")] };

    /// <summary>Nested too deeply.</summary>
    public static Diagnostic TooDeep(SourcePosition at, int limit)
        => Error("RC1007", at, $"The document is nested deeper than {limit} levels; flatten it, or move parts into tasks.");

    /// <summary>Too many nodes, usually by aliases that multiply.</summary>
    public static Diagnostic TooManyNodes(SourcePosition at, int limit)
        => Error("RC1008", at, $"The document has more than {limit:N0} nodes once its aliases are expanded; split it, or write fewer aliases.");

    /// <summary>An alias without its anchor.</summary>
    public static Diagnostic UnknownAlias(SourcePosition at, string alias)
        => Error("RC1009", at, $"The alias '*{alias}' has no anchor '&{alias}' before it; define the anchor first, or quote the text if no alias is meant.");

    /// <summary>A YAML tag.</summary>
    public static Diagnostic UnsupportedTag(SourcePosition at, string tag)
        => Error("RC1010", at, $"The YAML tag '{tag}' is not supported; write the value without it.");

    /// <summary>A map key that is not a scalar.</summary>
    public static Diagnostic KeyIsNoScalar(SourcePosition at)
        => Error("RC1011", at, "A key must be plain text, not a list or a map; if this is a placeholder such as {{name}}, put it in quotes.");

    /// <summary>The globs match no file.</summary>
    public static Diagnostic NoManifests(SourcePosition at, string globs)
        => Error("RC1012", at, $"No manifest was found by {globs}; add a manifest there, or correct 'manifests' in reconciler.yaml.");

    /// <summary>A path leads out of the project.</summary>
    public static Diagnostic PathOutsideProject(SourcePosition at, string path)
        => Error("RC1013", at, $"The path '{path}' leads out of the project's folder; use a relative path below it, without '..' and without links that lead out.");

    /// <summary>A referenced file does not exist.</summary>
    public static Diagnostic FileNotFound(SourcePosition at, string path, string relativeTo)
        => Error("RC1014", at, $"There is no file '{path}'; the path is relative to {relativeTo}, so correct it or add the file.");

    /// <summary>A variable without a value.</summary>
    public static Diagnostic UnknownVariable(SourcePosition at, string name, string? near)
        => Error("RC1015", at, $"The variable '{name}' has no value; {(near is null ? $"declare it under 'variables' in reconciler.yaml or pass a value with --var {name}." : $"did you mean '{near}'?")}");

    /// <summary>An environment variable that is not set.</summary>
    public static Diagnostic EnvironmentVariableNotSet(SourcePosition at, string name)
        => Error("RC1016", at, $"The environment variable '{name}' is not set; set it, or put it into the .env file beside reconciler.yaml.");

    /// <summary>Something like <c>${var.</c> that is not closed or names nothing.</summary>
    public static Diagnostic MalformedInterpolation(SourcePosition at, string text)
        => Error("RC1017", at, $"'{text}' is no complete reference; write ${{var.name}} or ${{env.NAME}}, or $${{ for the two characters themselves.");

    /// <summary>A placeholder of an Archy file without a substitution.</summary>
    public static Diagnostic UnfilledPlaceholder(SourcePosition at, string key, string? near)
        => Error("RC1018", at, $"The placeholder '{{{{{key}}}}}' has no value; {(near is null ? $"add '{key}' under spec.archy.substitutions." : $"did you mean '{near}'?")}");

    /// <summary>A substitution that fills nothing.</summary>
    public static Diagnostic UnusedSubstitution(SourcePosition at, string key, string file, string? near)
        => Warning("RC1019", at, $"The substitution '{key}' fills no placeholder in '{file}'; {(near is null ? "remove it." : $"did you mean '{near}'?")}");

    /// <summary>A substitution value that would change the shape of the file.</summary>
    public static Diagnostic MultilineSubstitution(SourcePosition at, string key)
        => Error("RC1020", at, $"The value of the substitution '{key}' has more than one line, which would change the shape of the file; give it one line.");

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.#");
}
