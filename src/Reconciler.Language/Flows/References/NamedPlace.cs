using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.References;

/// <summary>A place of an Archy file that names something outside of it.</summary>
/// <param name="Path">Keys from the property down to the scalar with the name; <c>*</c> is any key that a map lies below, and as the last one is itself the name.</param>
/// <param name="Target">The kind of thing that is named.</param>
/// <param name="Evidence">How the place is known: where it was seen and how often, or why it is believed to exist.</param>
internal sealed record NamedPlace<T>(string Path, T Target, string Evidence)
{
    private readonly string[] _keys = Path.Split('.');

    /// <summary>The key that a place begins with.</summary>
    public string Property => _keys[0];

    /// <summary>The names below the property.</summary>
    /// <param name="value">The value of <see cref="Property"/>.</param>
    public IEnumerable<PlacedName> NamesIn(Node value) => Below(value, _keys.AsMemory(1), null);

    private static IEnumerable<PlacedName> Below(Node node, ReadOnlyMemory<string> keys, string? outer) => (node, keys) switch
    {
        (ScalarNode { Kind: not ScalarKind.Null, Text.Length: > 0 } name, { Length: 0 }) => [new PlacedName(name, outer)],
        (MapNode names, { Length: 1 }) when keys.Span[0] == "*" => names.Entries.Where(entry => entry.Value is MapNode).Select(entry => new PlacedName(entry.Key, outer)),
        (MapNode map, { Length: > 0 }) when keys.Span[0] == "*" => map.Entries.SelectMany(entry => Below(entry.Value, keys[1..], entry.Name)),
        (MapNode map, { Length: > 0 }) when map[keys.Span[0]] is { } child => Below(child, keys[1..], outer),
        _ => [],
    };
}

/// <summary>A name that was found at a <see cref="NamedPlace{T}"/>.</summary>
/// <param name="Scalar">The scalar that is the name.</param>
/// <param name="Outer">The key that the name lies below, where the place has one, as the category of a data action.</param>
internal readonly record struct PlacedName(ScalarNode Scalar, string? Outer);
