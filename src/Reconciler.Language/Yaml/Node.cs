using System.Diagnostics.CodeAnalysis;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>
/// One node of a YAML document: a <see cref="MapNode"/>, <see cref="ListNode"/> or <see cref="ScalarNode"/>.
/// Immutable, and it knows where the author wrote it; what a compiler makes from it keeps that place.
/// </summary>
public abstract class Node(SourcePosition position)
{
    /// <summary>Where the node starts in the author's file.</summary>
    public SourcePosition Position { get; } = position;
}

/// <summary>A map with its entries in the author's order. Keys are unique. Most maps are small, so look-up is a scan; a large one gets an index.</summary>
public sealed class MapNode(IReadOnlyList<MapEntry> entries, SourcePosition position) : Node(position)
{
    /// <summary>The most keys for which a scan is faster than an index.</summary>
    internal const int LargestScanned = 16;

    private Dictionary<string, int>? _index;

    /// <summary>The entries in the author's order.</summary>
    public IReadOnlyList<MapEntry> Entries { get; } = entries;

    /// <summary>How many entries there are.</summary>
    public int Count => Entries.Count;

    /// <summary>The value of a key, or null.</summary>
    public Node? this[string key] => TryGet(key, out var value) ? value : null;

    /// <summary>Looks a key up.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Node? value)
    {
        var at = IndexOf(key);
        value = at < 0 ? null : Entries[at].Value;
        return value is not null;
    }

    /// <summary>The key node of an entry, or null; where a diagnostic about the key points.</summary>
    public ScalarNode? KeyOf(string key) => IndexOf(key) is >= 0 and var at ? Entries[at].Key : null;

    /// <summary>The map below a key, or null when there is none or it is something else.</summary>
    public MapNode? Map(string key) => this[key] as MapNode;

    /// <summary>The list below a key, or null when there is none or it is something else.</summary>
    public ListNode? List(string key) => this[key] as ListNode;

    /// <summary>The scalar below a key, or null when there is none or it is something else.</summary>
    public ScalarNode? Scalar(string key) => this[key] as ScalarNode;

    /// <summary>The text of the scalar below a key; null when there is none, it is no scalar, or it is null.</summary>
    public string? Text(string key) => Scalar(key) is { Kind: not ScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>True when the scalar below the key is <c>true</c>.</summary>
    public bool IsTrue(string key) => Scalar(key) is { IsTrue: true };

    private int IndexOf(string key)
    {
        if (Entries.Count > LargestScanned)
        {
            return (_index ??= Index()).GetValueOrDefault(key, -1);
        }

        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Name == key)
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(Entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < Entries.Count; i++)
        {
            index.TryAdd(Entries[i].Name, i);
        }

        return index;
    }
}

/// <summary>One entry of a map.</summary>
/// <param name="Key">The key; its own position is where a diagnostic about the key points.</param>
public readonly record struct MapEntry(ScalarNode Key, Node Value)
{
    /// <summary>The key's text.</summary>
    public string Name => Key.Text;
}

/// <summary>A list; YAML calls it a sequence.</summary>
public sealed class ListNode(IReadOnlyList<Node> items, SourcePosition position) : Node(position)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<Node> Items { get; } = items;
}

/// <summary>A scalar: a string, a number, a boolean or null.</summary>
public sealed class ScalarNode : Node
{
    /// <summary>Makes a scalar of a known kind, all of it at one place.</summary>
    /// <param name="text">The value's text, escapes resolved.</param>
    /// <param name="kind">Its type.</param>
    /// <param name="position">Where it starts.</param>
    public ScalarNode(string text, ScalarKind kind, SourcePosition position)
        : base(position) => (Text, Kind) = (text, kind);

    internal ScalarNode(string text, ScalarKind kind, SourcePosition position, TextOrigin? origin, int start = 0)
        : this(text, kind, position) => (Origin, Start) = (origin, start);

    /// <summary>The value's text, escapes resolved.</summary>
    public string Text { get; }

    /// <summary>The value's type.</summary>
    public ScalarKind Kind { get; }

    /// <summary>True for <c>true</c>.</summary>
    public bool IsTrue => Kind == ScalarKind.Boolean && Text is "true" or "True" or "TRUE";

    /// <summary>Tells the places inside the text; null when there are none but <see cref="Node.Position"/>. See <see cref="ScalarPlace"/>.</summary>
    internal TextOrigin? Origin { get; }

    /// <summary>Index of the scalar in the YAML text that it was read from.</summary>
    internal int Start { get; }

    /// <summary>A string scalar.</summary>
    public static ScalarNode String(string text, SourcePosition position) => new(text, ScalarKind.String, position);

    /// <summary>A boolean scalar.</summary>
    public static ScalarNode Boolean(bool value, SourcePosition position) => new(value ? "true" : "false", ScalarKind.Boolean, position);

    /// <summary>The same text at the same places, as a string.</summary>
    internal ScalarNode AsString() => Kind == ScalarKind.String ? this : new ScalarNode(Text, ScalarKind.String, Position, Origin, Start);

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>The type of a scalar by the YAML 1.2 core schema. A quoted scalar is always a string; plain <c>yes</c> and <c>no</c> are strings.</summary>
public enum ScalarKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a point or an exponent.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>null</c>, <c>~</c> or nothing at all.</summary>
    Null,
}

/// <summary>Finds places inside a scalar's text.</summary>
public static class ScalarPlace
{
    /// <summary>Where a character of the text stands in the author's file, whatever the scalar's style and whatever was filled into it.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="offset">Offset into <see cref="ScalarNode.Text"/>; its length means the place behind it.</param>
    public static SourcePosition At(ScalarNode scalar, int offset) => scalar.Origin?.At(scalar, offset) ?? scalar.Position;
}
