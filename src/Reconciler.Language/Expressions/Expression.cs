namespace Reconciler.Language.Expressions;

/// <summary>A node of an expression's tree. Parentheses leave no node, because the shape of the tree says the same.</summary>
public abstract class Expression
{
    private protected Expression(TextSpan span, int depth)
    {
        Span = span;
        Depth = depth;
    }

    /// <summary>The text the node was read from, without parentheses around it.</summary>
    public TextSpan Span { get; }

    /// <summary>Levels below and with this node; the parser bounds it, so that every walk over a tree may recurse.</summary>
    internal int Depth { get; }
}
