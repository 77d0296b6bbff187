using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Canonical;

/// <summary>Takes entries that have their default value out of a map.</summary>
internal static class Subtraction
{
    /// <summary>The map without the entries that equal the defaults; a map that loses its last entry this way goes too.</summary>
    public static MapNode Subtract(MapNode map, MapNode defaults)
    {
        if (!map.Entries.Any(entry => defaults[entry.Name] is not null))
        {
            return map;
        }

        return new MapNode([.. map.Entries.Select(entry => Subtract(entry, defaults[entry.Name])).OfType<MapEntry>()], map.Position);
    }

    private static MapEntry? Subtract(MapEntry entry, Node? value)
    {
        if (value is null)
        {
            return entry;
        }

        if (NodeEquality.Same(entry.Value, value))
        {
            return null;
        }

        if (entry.Value is not MapNode map || value is not MapNode defaults || IsValue(defaults))
        {
            return entry;
        }

        var rest = Subtract(map, defaults);
        return rest.Count == 0 ? null : entry with { Value = rest };
    }

    // A value such as { lit: { seconds: 40 } } is compared whole: without its seconds, { seconds: 40, ms: 5 } would look like { ms: 5 }.
    private static bool IsValue(MapNode map) => map.Entries is [{ Name: "lit" or "exp" or "tts" or "prompt" or "none" or "defaultVoice" }];
}
