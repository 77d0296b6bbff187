using Reconciler.Language.Yaml;

namespace Reconciler.Language.Project;

/// <summary>One org that manifests can be applied to. Exactly one of <see cref="Region"/>, <see cref="Url"/> and <see cref="Emulator"/> is set.</summary>
public sealed record EnvironmentConfig
{
    /// <summary>The environment's name in <c>reconciler.yaml</c>.</summary>
    public required string Name { get; init; }

    /// <summary>A Genesys Cloud region.</summary>
    public string? Region { get; init; }

    /// <summary>An API address, such as an emulator that runs elsewhere; login is on the same origin.</summary>
    public Uri? Url { get; init; }

    /// <summary>The embedded emulator.</summary>
    public EmulatorConfig? Emulator { get; init; }

    /// <summary>The OAuth client id, where the file names its source; else the standard environment variables.</summary>
    public string? ClientId { get; init; }

    /// <summary>The OAuth client secret, where the file names its source; else the standard environment variables.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>How the org is talked to.</summary>
    public OrgTransport Transport { get; init; } = OrgTransport.Http;

    /// <summary>Values of variables in this environment, by name.</summary>
    public IReadOnlyDictionary<string, ScalarNode> Variables { get; init; } = new Dictionary<string, ScalarNode>();
}
