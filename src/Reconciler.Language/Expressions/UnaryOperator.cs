namespace Reconciler.Language.Expressions;

/// <summary>Operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>-</c></summary>
    Negate,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>~</c></summary>
    BitwiseNot,
}
