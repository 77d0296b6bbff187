using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reconciler.Scenarios.Corpus;

/// <summary>A public flow file that lies beside the repository, if it does.</summary>
internal sealed partial class CorpusFile
{
    public const string WhyNot = "The corpus is not here: no folder shared/corpus above the tests, and RECONCILER_CORPUS is not set.";

    private readonly string _path;

    private CorpusFile(string path, params (string Key, string Value)[] values)
    {
        _path = path;
        Raw = File.ReadAllText(path);
        Substitutions = Placeholder().Matches(Raw).Select(match => match.Groups["key"].Value).Distinct().ToDictionary(key => key, ValueOf);
        foreach (var (key, value) in values)
        {
            Substitutions[key] = value;
        }
    }

    public static IReadOnlyList<CorpusFile> All { get; } = Find() is { } folder
        ? [.. Directory.EnumerateFiles(folder).Where(IsFlow).Order(StringComparer.Ordinal).Select(path => new CorpusFile(path))]
        : [];

    public string Name => Path.GetFileName(_path);

    /// <summary>The file as it is, with placeholders.</summary>
    public string Raw { get; }

    /// <summary>A value for each placeholder.</summary>
    public Dictionary<string, string> Substitutions { get; }

    /// <summary>The file with its placeholders filled: what Archy would send.</summary>
    public string Filled => Placeholder().Replace(Raw, match => Substitutions[match.Groups["key"].Value]);

    /// <summary>The same file with some placeholders filled otherwise.</summary>
    public CorpusFile With(params (string Key, string Value)[] values) => new(_path, values);

    public static CorpusFile Named(string name) => All.Single(file => file.Name == name);

    /// <summary>Puts the file and a manifest for it into a project.</summary>
    public void AddTo(TemporaryFolder project)
    {
        var archy = $"{Path.GetFileNameWithoutExtension(Name)}.archy";
        project.Write($"manifests/{archy}", Raw);
        project.Write($"manifests/{Path.GetFileNameWithoutExtension(Name)}.yaml", $$"""
            apiVersion: reconciler/v1
            kind: {{Kind}}
            metadata: { name: {{Quoted(FlowName)}} }
            spec:
              archy:
                file: {{Quoted(archy)}}
                substitutions: { {{string.Join(", ", Substitutions.Select(pair => $"{Quoted(pair.Key)}: {Quoted(pair.Value)}"))}} }

            """);
    }

    public override string ToString() => Name;

    private string Kind => FirstKey().Match(Filled).Groups["key"].Value switch
    {
        "commonModule" => "SharedFlow",
        "inboundCall" => "CallFlow",
        _ => "Flow",
    };

    private string FlowName => FlowNameLine().Match(Filled).Groups["name"].Value.Trim().Trim('"', '\'');

    private static string ValueOf(string key) => key switch
    {
        "division" or "division_name" or "home_division_name" or "callback_division" => "Home",
        "default_language" => "en-us",
        _ => $"Some {key}",
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static bool IsFlow(string path) => Path.GetFileName(path).Contains(".y", StringComparison.Ordinal);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("RECONCILER_CORPUS") is { Length: > 0 } given)
        {
            return Directory.Exists(given) ? given : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\{\{ *(?<key>[A-Za-z0-9_.-]+) *\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?<key>\w+):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FirstKey();

    [GeneratedRegex(@"^\s+name:(?<name>.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FlowNameLine();
}
