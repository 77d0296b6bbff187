using System.Text.RegularExpressions;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Project;
using Reconciler.Language.Yaml;
using Reconciler.Org;

namespace Reconciler.Environments;

/// <summary>Lists the environments of a project file. None of them has to be complete, and no secret has to be set.</summary>
/// <param name="project">The project file.</param>
/// <param name="options">Reads environment variables.</param>
public sealed partial class EnvironmentLister(MapNode project, ProjectOptions options)
{
    private readonly VariableSet _surroundings = new(new Dictionary<string, ScalarNode>(), options.EnvironmentVariable, options.Secrets);

    /// <summary>The environments that a project's file declares, in its order; null when it cannot be used (a diagnostic says why).</summary>
    /// <param name="options">Where to look.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static async Task<IReadOnlyList<EnvironmentSummary>?> ListAsync(ProjectOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
        => await ProjectLoader.ReadFileAsync(options, diagnostics, cancellationToken) is { } file ? new EnvironmentLister(file.Map, options).List() : null;

    /// <summary>The environments in the order of the file.</summary>
    public IReadOnlyList<EnvironmentSummary> List()
    {
        var written = project.Map("environments")?.Entries ?? [];
        var chosen = project.Text("defaultEnvironment") ?? (written is [var only] ? only.Name : null);
        return [.. written.Select(entry => Of(entry, chosen))];
    }

    private EnvironmentSummary Of(MapEntry entry, string? chosen)
    {
        var map = entry.Value as MapNode;
        var isEmulator = map?["emulator"] is not null;
        return new EnvironmentSummary(entry.Name, Target(map), isEmulator ? [] : Credentials(map), entry.Name == chosen, entry.Key.Position);
    }

    private string? Target(MapNode? map)
    {
        if (map?["emulator"] is { } emulator)
        {
            return $"emulator, {(emulator as MapNode)?.Text("dataFile") ?? EnvironmentReader.DefaultDataFile}";
        }

        return Filled(map?.Scalar("region")) is { } region ? Region(region) : Filled(map?.Scalar("url"));
    }

    // What is not set stays as it is written.
    private string? Filled(ScalarNode? scalar) => scalar is null ? null : $"{Interpolation.Apply(scalar, _surroundings, new DiagnosticBag())}";

    private static string Region(string text)
    {
        try
        {
            var region = Reconciler.Org.Region.Parse(text);
            return $"{region.Id} (api.{region.Domain})";
        }
        catch (OrgException)
        {
            return text;
        }
    }

    private static IReadOnlyList<string> Credentials(MapNode? map) => (map?.Text("clientId"), map?.Text("clientSecret")) is ({ } id, { } secret)
        ? [.. Reference().Matches($"{id} {secret}").Select(match => match.Groups["name"].Value)]
        : [CredentialNames.Families[0].ClientId, CredentialNames.Families[0].ClientSecret];

    [GeneratedRegex(@"\$\{\s*env\.(?<name>[^}]*?)\s*\}")]
    private static partial Regex Reference();
}

/// <summary>What <c>reconciler.yaml</c> says about an environment, read without its secrets.</summary>
/// <param name="Name">The environment's name.</param>
/// <param name="Target">The region with its API host, the address, or the emulator and its data file; null when none of them is written.</param>
/// <param name="CredentialVariables">The environment variables that the OAuth client comes from; empty for an emulator.</param>
/// <param name="IsDefault">True for the one that is used without <c>--env</c>.</param>
public sealed record EnvironmentSummary(string Name, string? Target, IReadOnlyList<string> CredentialVariables, bool IsDefault, SourcePosition Position);
