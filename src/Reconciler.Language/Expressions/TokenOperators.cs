namespace Reconciler.Language.Expressions;

/// <summary>Recognizes operators among tokens. Operators of other languages are understood too, with the spelling that cures them.</summary>
internal static class TokenOperators
{
    /// <summary>True when the token is an operator with two operands.</summary>
    /// <param name="word">The token's text.</param>
    /// <param name="kind">The token's kind.</param>
    /// <param name="operator">The operator.</param>
    /// <param name="cure">How Architect writes it, when the token is the spelling of another language; else null.</param>
    public static bool TryBinary(
        ReadOnlySpan<char> word, ExpressionTokenKind kind, out BinaryOperator @operator, out string? cure)
    {
        cure = null;
        @operator = default;
        return kind switch
        {
            ExpressionTokenKind.Identifier => TryWord(word, out @operator),
            ExpressionTokenKind.Operator => TrySymbol(word, out @operator, out cure),
            _ => false,
        };
    }

    /// <summary>True when the token is an operator with one operand; <c>not</c> counts as one.</summary>
    public static bool TryUnary(ReadOnlySpan<char> word, ExpressionTokenKind kind, out UnaryOperator @operator)
    {
        (bool found, @operator) = kind switch
        {
            ExpressionTokenKind.Operator => word switch
            {
                "-" => (true, UnaryOperator.Negate),
                "+" => (true, UnaryOperator.Plus),
                "!" => (true, UnaryOperator.Not),
                "~" => (true, UnaryOperator.BitwiseNot),
                _ => (false, default),
            },
            ExpressionTokenKind.Identifier => (word.Equals("not", StringComparison.OrdinalIgnoreCase), UnaryOperator.Not),
            _ => (false, default),
        };
        return found;
    }

    private static bool TryWord(ReadOnlySpan<char> word, out BinaryOperator @operator)
    {
        @operator = word.Length == 2 ? BinaryOperator.Or : BinaryOperator.And;
        return word.Equals(Operators.Symbol(@operator), StringComparison.OrdinalIgnoreCase);
    }

    private static bool TrySymbol(ReadOnlySpan<char> word, out BinaryOperator @operator, out string? cure)
    {
        (bool found, @operator, cure) = word switch
        {
            "==" => (true, BinaryOperator.Equal, null),
            "!=" => (true, BinaryOperator.NotEqual, null),
            "<" => (true, BinaryOperator.Less, null),
            "<=" => (true, BinaryOperator.LessOrEqual, null),
            ">" => (true, BinaryOperator.Greater, null),
            ">=" => (true, BinaryOperator.GreaterOrEqual, null),
            "+" => (true, BinaryOperator.Add, null),
            "-" => (true, BinaryOperator.Subtract, null),
            "*" => (true, BinaryOperator.Multiply, null),
            "/" => (true, BinaryOperator.Divide, null),
            "%" => (true, BinaryOperator.Modulo, null),
            "^" => (true, BinaryOperator.Power, null),
            "&" => (true, BinaryOperator.BitwiseAnd, null),
            "|" => (true, BinaryOperator.BitwiseOr, null),
            "&&" => (true, BinaryOperator.And, "and"),
            "||" => (true, BinaryOperator.Or, "or"),
            "=" => (true, BinaryOperator.Equal, "=="),
            "<>" => (true, BinaryOperator.NotEqual, "!="),
            _ => (false, default, default(string)),
        };
        return found;
    }
}
