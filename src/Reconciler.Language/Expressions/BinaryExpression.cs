namespace Reconciler.Language.Expressions;

/// <summary>Two operands and the operator between them.</summary>
public sealed class BinaryExpression : Expression
{
    internal BinaryExpression(BinaryOperator @operator, Expression left, Expression right, TextSpan operatorSpan, TextSpan span)
        : base(span, Math.Max(left.Depth, right.Depth) + 1)
    {
        Operator = @operator;
        Left = left;
        Right = right;
        OperatorSpan = operatorSpan;
    }

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; }

    /// <summary>The operand before the operator.</summary>
    public Expression Left { get; }

    /// <summary>The operand after the operator.</summary>
    public Expression Right { get; }

    /// <summary>Where the operator stands.</summary>
    public TextSpan OperatorSpan { get; }
}
