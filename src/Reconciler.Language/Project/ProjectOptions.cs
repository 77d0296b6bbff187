namespace Reconciler.Language.Project;

/// <summary>How to read a project: what the user chose on the command line, and the surroundings that <c>reconciler.yaml</c> may refer to.</summary>
public sealed record ProjectOptions
{
    /// <summary>The folder to look in, and above, for <c>reconciler.yaml</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>The environment to use; null takes the default one.</summary>
    public string? Environment { get; init; }

    /// <summary>Which client sends the calls to the org; null leaves it to the environment.</summary>
    public OrgTransport? Transport { get; init; }

    /// <summary>Values of variables that win over all others, by name.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Files with values of variables, which win over environments and environment variables; a later file wins over an earlier one.</summary>
    public IReadOnlyList<VariableFile> VariableFiles { get; init; } = [];

    /// <summary>Reads an environment variable of the process by name; gives null when it is not set.</summary>
    public required Func<string, string?> EnvironmentVariable { get; init; }

    /// <summary>Receives every secret that is read, so that it can be masked.</summary>
    public SecretSet Secrets { get; init; } = new();
}

/// <summary>A file with values of variables, named by <c>--var-file</c>. It may lie outside of the project.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Display">The path as messages show it.</param>
public sealed record VariableFile(string Path, string Display);
