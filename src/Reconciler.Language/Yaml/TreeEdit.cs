namespace Reconciler.Language.Yaml;

/// <summary>Copies of maps with one entry added, changed or left out.</summary>
internal static class TreeEdit
{
    /// <summary>The map with another value for a key, which is added when the map does not have it.</summary>
    /// <param name="map">The map; it stays as it is.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="after">The key behind which a new one is put; null, or a key that is not there, for the end.</param>
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
