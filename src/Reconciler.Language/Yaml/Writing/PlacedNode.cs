using YamlDotNet.Core;

namespace Reconciler.Language.Yaml.Writing;

/// <summary>Where a node is written in a YAML text, and how. Indexes are in UTF-16 units, from 0.</summary>
internal sealed class PlacedNode
{
    /// <summary>Index of its first character.</summary>
    public required int Start { get; init; }

    /// <summary>Index behind its last character; white space and comments behind it are not part of it.</summary>
    public required int End { get; init; }

    /// <summary>True for a collection in brackets or braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>True for an alias: its content is written elsewhere.</summary>
    public bool IsAlias { get; init; }

    /// <summary>The style of a scalar.</summary>
    public ScalarStyle Style { get; init; }

    /// <summary>The text of a scalar, with <c>${references}</c> as written; null for a collection.</summary>
    public string? Text { get; init; }

    /// <summary>The entries of a map.</summary>
    public IReadOnlyList<PlacedEntry> Entries { get; init; } = [];

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<PlacedItem> Items { get; init; } = [];
}

/// <summary>An entry of a map, with its place in the text.</summary>
/// <param name="Key">The key.</param>
/// <param name="Colon">Index behind the colon.</param>
internal sealed record PlacedEntry(PlacedNode Key, PlacedNode Value, int Colon);

/// <summary>An item of a list, with its place in the text.</summary>
/// <param name="Start">Where its dash is; in a flow list where the item starts.</param>
/// <param name="Value">The item.</param>
internal sealed record PlacedItem(int Start, PlacedNode Value);
