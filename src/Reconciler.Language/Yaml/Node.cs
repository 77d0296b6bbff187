using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>
/// One node of a YAML document: a <see cref="MapNode"/>, <see cref="ListNode"/> or <see cref="ScalarNode"/>.
/// Immutable, and it knows where the author wrote it; what a compiler makes from it keeps that place.
/// </summary>
/// <param name="position">Where the node starts.</param>
public abstract class Node(SourcePosition position)
{
    /// <summary>Where the node starts in the author's file.</summary>
    public SourcePosition Position { get; } = position;
}
