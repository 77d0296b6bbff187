namespace Reconciler.Language.Expressions;

/// <summary>An item of a collection, as <c>Flow.list[0]</c>.</summary>
public sealed class IndexExpression : Expression
{
    internal IndexExpression(Expression target, Expression index, TextSpan span)
        : base(span, Math.Max(target.Depth, index.Depth) + 1)
    {
        Target = target;
        Index = index;
    }

    /// <summary>The collection.</summary>
    public Expression Target { get; }

    /// <summary>The place of the item, from 0.</summary>
    public Expression Index { get; }
}
