using Reconciler.Language.Yaml;

namespace Reconciler.Diff;

/// <summary>A property of a map beside its counterpart.</summary>
/// <param name="BeforeKey">Its key in the live flow.</param>
/// <param name="Before">Its live value; null when there is none.</param>
/// <param name="AfterKey">Its key in the desired flow; another than in the live one when it was renamed, or a path of an action swapped.</param>
/// <param name="After">Its desired value; null when there is none.</param>
internal readonly record struct MapPair(string BeforeKey, Node? Before, string AfterKey, Node? After)
{
    /// <summary>True when the two have different keys.</summary>
    public bool HasOtherKey => BeforeKey != AfterKey;

    /// <summary>The properties of two maps, sorted by key.</summary>
    /// <param name="key">The key above both maps.</param>
    /// <param name="before">The live map.</param>
    /// <param name="after">The desired map.</param>
    /// <param name="classes">What means the same.</param>
    public static IEnumerable<MapPair> Of(string key, MapNode before, MapNode after, NodeClasses classes)
    {
        if (FlowShape.IsNamedByKey(key) && before.Entries is [var was] && after.Entries is [var @is])
        {
            return [new MapPair(was.Name, was.Value, @is.Name, @is.Value)];
        }

        var moved = key == FlowShape.Outputs ? MovedPaths(before, after, classes) : [];
        return before.Entries.Concat(after.Entries)
            .Select(entry => entry.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(name => Pair(name, before, after, moved))
            .OfType<MapPair>();
    }

    private static MapPair? Pair(string name, MapNode before, MapNode after, Dictionary<string, string> moved)
    {
        if (moved.FirstOrDefault(pair => pair.Value == name).Key is { } origin)
        {
            return new MapPair(origin, before[origin], name, after[name]);
        }

        // What stands here was there before, and what was here stands elsewhere.
        var old = moved.ContainsKey(name) ? null : before[name];
        return old is null && after[name] is null ? null : new MapPair(name, old, name, after[name]);
    }

    // From the live key to the desired one: the same steps under another path, such as yes and no swapped.
    private static Dictionary<string, string> MovedPaths(MapNode before, MapNode after, NodeClasses classes)
    {
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in before.Entries)
        {
            var sources = before.Entries.Count(other => classes.Same(entry.Value, other.Value));
            if (sources == 1 && after.Entries.Where(other => classes.Same(entry.Value, other.Value)).ToArray() is [var only] && only.Name != entry.Name)
            {
                moved.Add(entry.Name, only.Name);
            }
        }

        // What else stood where the steps went, or stands where they came from, would be lost from sight.
        while (moved.FirstOrDefault(IsMixed).Key is { } mixed)
        {
            moved.Remove(mixed);
        }

        return moved;

        bool IsMixed(KeyValuePair<string, string> pair)
            => (before[pair.Value] is not null && !moved.ContainsKey(pair.Value)) || (after[pair.Key] is not null && !moved.ContainsValue(pair.Key));
    }
}
