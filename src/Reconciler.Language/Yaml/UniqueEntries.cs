namespace Reconciler.Language.Yaml;

/// <summary>Collects the entries of one map; a key that is there already is refused.</summary>
internal sealed class UniqueEntries
{
    private readonly List<MapEntry> _entries = [];
    private Dictionary<string, ScalarNode>? _keys;

    /// <summary>Adds an entry, unless its key is already there.</summary>
    /// <returns>The earlier key; null when the entry was added.</returns>
    public ScalarNode? Add(MapEntry entry)
    {
        if (Find(entry.Name) is { } earlier)
        {
            return earlier;
        }

        _entries.Add(entry);
        _keys?.Add(entry.Name, entry.Key);
        return null;
    }

    /// <summary>The entries, in the order in which they were added.</summary>
    public MapEntry[] ToArray() => [.. _entries];

    private ScalarNode? Find(string name)
    {
        if (_keys is null && _entries.Count >= MapNode.LargestScanned)
        {
            _keys = _entries.ToDictionary(entry => entry.Name, entry => entry.Key, StringComparer.Ordinal);
        }

        return _keys is null ? _entries.Find(entry => entry.Name == name).Key : _keys.GetValueOrDefault(name);
    }
}
