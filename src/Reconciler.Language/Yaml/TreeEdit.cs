namespace Reconciler.Language.Yaml;

/// <summary>Maps with one entry changed.</summary>
internal static class TreeEdit
{
    /// <summary>The map with another value for a key; a key that it does not have comes behind another one, else at the end.</summary>
    public static MapNode With(MapNode map, string key, Node value, string? after = null)
    {
        if (map[key] is not null)
        {
            return new MapNode([.. map.Entries.Select(entry => entry.Name == key ? entry with { Value = value } : entry)], map.Position);
        }

        var entries = map.Entries.ToList();
        var at = after is null ? -1 : entries.FindIndex(entry => entry.Name == after);
        entries.Insert(at < 0 ? entries.Count : at + 1, new MapEntry(ScalarNode.String(key, value.Position), value));
        return new MapNode([.. entries], map.Position);
    }

    /// <summary>The map without a key.</summary>
    public static MapNode Without(MapNode map, string key) => new([.. map.Entries.Where(entry => entry.Name != key)], map.Position);
}
