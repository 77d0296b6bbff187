using System.Diagnostics.CodeAnalysis;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>A map with its entries in the author's order. Keys are unique. Most maps are small, so look-up is a scan; a large one gets an index.</summary>
/// <param name="entries">The entries in order.</param>
/// <param name="position">Where it starts.</param>
public sealed class MapNode(IReadOnlyList<MapEntry> entries, SourcePosition position) : Node(position)
{
    /// <summary>Up to so many keys a scan is faster than an index.</summary>
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
