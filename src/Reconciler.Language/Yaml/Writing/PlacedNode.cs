using YamlDotNet.Core;

namespace Reconciler.Language.Yaml.Writing;

/// <summary>A node of a YAML text: where its text starts and ends, and how it is written.</summary>
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
