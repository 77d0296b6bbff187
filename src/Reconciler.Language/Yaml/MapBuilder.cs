using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>Builds a <see cref="MapNode"/> entry by entry; every generated key stands where the map stands.</summary>
/// <param name="position">The place in the author's file that the map comes from.</param>
public sealed class MapBuilder(SourcePosition position)
{
    private readonly List<MapEntry> _entries = [];

    /// <summary>Where the map stands.</summary>
    public SourcePosition Position { get; } = position;

    /// <summary>Adds an entry; a null value adds nothing.</summary>
    public MapBuilder Add(string key, Node? value, SourcePosition? keyPosition = null)
    {
        if (value is not null)
        {
            _entries.Add(new MapEntry(ScalarNode.String(key, keyPosition ?? value.Position), value));
        }

        return this;
    }

    /// <summary>Adds a string; a null text adds nothing.</summary>
    public MapBuilder Add(string key, string? text) => text is null ? this : Add(key, ScalarNode.String(text, Position));

    /// <summary>Adds a boolean.</summary>
    public MapBuilder Add(string key, bool value) => Add(key, ScalarNode.Boolean(value, Position));

    /// <summary>Adds the entries of another map as they are.</summary>
    public MapBuilder AddRange(IEnumerable<MapEntry> entries)
    {
        _entries.AddRange(entries);
        return this;
    }

    /// <summary>The map.</summary>
    public MapNode Build() => new([.. _entries], Position);

    /// <summary>The map, or null when it would be empty.</summary>
    public MapNode? BuildUnlessEmpty() => _entries.Count == 0 ? null : Build();

    /// <summary>A map with one entry.</summary>
    public static MapNode Of(string key, Node value) => new([new MapEntry(ScalarNode.String(key, value.Position), value)], value.Position);

    /// <summary>A map with one entry.</summary>
    public static MapNode Of(string key, string text, SourcePosition position) => Of(key, ScalarNode.String(text, position));
}
