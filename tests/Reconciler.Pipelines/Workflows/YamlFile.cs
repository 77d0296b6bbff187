using YamlDotNet.RepresentationModel;

namespace Reconciler.Pipelines.Workflows;

/// <summary>Reads YAML nodes; what is absent is null or empty.</summary>
internal static class YamlFile
{
    public static YamlMappingNode Load(string path) => Documents(path).Single();

    public static IEnumerable<YamlMappingNode> Documents(string path)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(path);
        stream.Load(reader);
        return stream.Documents.Select(document => (YamlMappingNode)document.RootNode);
    }

    public static YamlNode? Get(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static YamlMappingNode? Map(YamlMappingNode map, string key) => Get(map, key) as YamlMappingNode;

    public static string? Text(YamlMappingNode map, string key) => (Get(map, key) as YamlScalarNode)?.Value;

    public static IEnumerable<YamlNode> Items(YamlMappingNode map, string key) => (Get(map, key) as YamlSequenceNode)?.Children ?? [];

    public static IReadOnlyDictionary<string, string> Texts(YamlMappingNode map, string key)
        => (Map(map, key)?.Children ?? Enumerable.Empty<KeyValuePair<YamlNode, YamlNode>>()).ToDictionary(pair => $"{pair.Key}", pair => ((YamlScalarNode)pair.Value).Value ?? "");
}
