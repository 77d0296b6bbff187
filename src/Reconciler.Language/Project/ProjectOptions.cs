namespace Reconciler.Language.Project;

/// <summary>What the caller chose, besides the file.</summary>
public sealed record ProjectOptions
{
    /// <summary>The folder to look in, and above, for <c>reconciler.yaml</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>The environment to use; null takes the default one.</summary>
    public string? Environment { get; init; }

    /// <summary>How the org is talked to; null leaves it to the environment.</summary>
    public OrgTransport? Transport { get; init; }

    /// <summary>Values of variables that win over all others, by name.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Files with values of variables, which win over environments and environment variables; a later file wins over an earlier one.</summary>
    public IReadOnlyList<VariableFile> VariableFiles { get; init; } = [];

    /// <summary>Reads an environment variable; null when it is not set.</summary>
    public required Func<string, string?> EnvironmentVariable { get; init; }

    /// <summary>Receives every secret that was read.</summary>
    public SecretSet Secrets { get; init; } = new();
}
