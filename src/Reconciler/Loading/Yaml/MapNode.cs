using System.Diagnostics.CodeAnalysis;
using Reconciler.Diagnostics;

namespace Reconciler.Loading.Yaml;

/// <summary>A map with its entries in the author's order. Keys are unique; maps are small, so look-up is a scan.</summary>
/// <param name="entries">The entries in order.</param>
/// <param name="position">Where it starts.</param>
public sealed class MapNode(IReadOnlyList<MapEntry> entries, SourcePosition position) : Node(position)
{
    /// <summary>The entries in the author's order.</summary>
    public IReadOnlyList<MapEntry> Entries { get; } = entries;

    /// <summary>How many entries there are.</summary>
    public int Count => Entries.Count;

    /// <summary>The value of a key, or null.</summary>
    public Node? this[string key] => TryGet(key, out var value) ? value : null;

    /// <summary>Looks a key up.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Node? value)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Name == key)
            {
                value = Entries[i].Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The key node of an entry, or null; where a diagnostic about the key points.</summary>
    public ScalarNode? KeyOf(string key) => Entries.FirstOrDefault(e => e.Name == key).Key;

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
}
