using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>A list.</summary>
/// <param name="items">The items in order.</param>
/// <param name="position">Where it starts.</param>
public sealed class ListNode(IReadOnlyList<Node> items, SourcePosition position) : Node(position)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<Node> Items { get; } = items;
}
