namespace Reconciler.Emulator.Yaml;

/// <summary>Visits every map of a flow, parents first, in document order.</summary>
internal static class YamlWalk
{
    /// <summary>The maps at or below a node.</summary>
    public static IEnumerable<YamlMap> Maps(YamlNode node)
    {
        if (node is YamlMap map)
        {
            yield return map;
        }

        foreach (var inner in Children(node).SelectMany(Maps))
        {
            yield return inner;
        }
    }

    // A copy, so that a visitor may change the map it stands on.
    private static YamlNode[] Children(YamlNode node) => node switch
    {
        YamlMap map => [.. map.Entries.Select(entry => entry.Value)],
        YamlList list => [.. list.Items],
        _ => [],
    };
}
