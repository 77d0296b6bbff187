namespace Reconciler.Language.Expressions;

/// <summary>An operator and its operand.</summary>
public sealed class UnaryExpression : Expression
{
    internal UnaryExpression(UnaryOperator @operator, Expression operand, TextSpan span)
        : base(span, operand.Depth + 1)
    {
        Operator = @operator;
        Operand = operand;
    }

    /// <summary>The operator.</summary>
    public UnaryOperator Operator { get; }

    /// <summary>What it applies to.</summary>
    public Expression Operand { get; }
}
