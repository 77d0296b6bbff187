namespace Reconciler.Language.Expressions;

/// <summary>The types that operators take and give. Only strings, numbers and booleans are judged: for them the rules are documented.</summary>
internal static class OperatorTypes
{
    private static readonly ArchitectType Boolean = new(ArchitectTypeKind.Boolean);
    private static readonly ArchitectType String = new(ArchitectTypeKind.String);
    private static readonly ArchitectType Integer = new(ArchitectTypeKind.Integer);
    private static readonly ArchitectType Decimal = new(ArchitectTypeKind.Decimal);

    /// <summary>The type of an operator's value (null when it cannot be known), and what is wrong with its operand (null when nothing is).</summary>
    public static (ArchitectType? Type, ExpressionProblem? Problem) Check(UnaryExpression unary, ArchitectType? operand)
    {
        (var result, bool fits, string cure) = unary.Operator switch
        {
            UnaryOperator.Not => (Boolean, operand != String && operand is not { IsNumber: true }, "give it a condition"),
            UnaryOperator.BitwiseNot => (Integer, operand != String && operand != Boolean, "write '!' to negate a condition"),
            _ => (operand, operand != String && operand != Boolean, "give it a number, for example with ToInt"),
        };
        var problem = fits || operand is not { } found
            ? null
            : ExpressionProblemCatalog.WrongOperand(unary.Operand.Span, Operators.Symbol(unary.Operator).ToString(), found, cure);
        return (fits ? result : null, problem);
    }

    /// <summary>The type of an operator's value (null when it cannot be known), and what is wrong with its operands (null when nothing is).</summary>
    public static (ArchitectType? Type, ExpressionProblem? Problem) Check(
        BinaryExpression binary, ArchitectType? left, ArchitectType? right) => binary.Operator switch
        {
            BinaryOperator.And or BinaryOperator.Or =>
                (Boolean, Judge(binary, left, right, type => type == String || type.IsNumber, "compare it with something first")),
            BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
                or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => (Boolean, JudgeComparison(binary, left, right)),
            BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr =>
                (Integer, Judge(binary, left, right, type => type == String || type == Boolean, "write 'and' or 'or' between conditions")),
            BinaryOperator.Add => CheckAddition(binary, left, right),
            _ => (Number(binary.Operator, left, right),
                Judge(binary, left, right, type => type == String || type == Boolean, "give it a number, for example with ToInt")),
        };

    private static (ArchitectType? Type, ExpressionProblem? Problem) CheckAddition(
        BinaryExpression binary, ArchitectType? left, ArchitectType? right)
    {
        var problem = Judge(binary, left, right, type => type == Boolean, "write ToString(…) around it, or 'and' between conditions");
        bool text = left == String || right == String;
        return (problem is not null ? null : text ? String : Number(BinaryOperator.Add, left, right), problem);
    }

    private static ArchitectType? Number(BinaryOperator @operator, ArchitectType? left, ArchitectType? right)
    {
        if (left is not { IsNumber: true } || right is not { IsNumber: true })
        {
            return null;
        }

        if (left == Decimal || right == Decimal)
        {
            return Decimal;
        }

        // Whether a quotient or a power of integers is an integer is not documented.
        return @operator is BinaryOperator.Divide or BinaryOperator.Power ? null : Integer;
    }

    private static ExpressionProblem? Judge(
        BinaryExpression binary, ArchitectType? left, ArchitectType? right, Func<ArchitectType, bool> refused, string cure)
    {
        string symbol = Operators.Symbol(binary.Operator);
        if (left is { } first && refused(first))
        {
            return ExpressionProblemCatalog.WrongOperand(binary.Left.Span, symbol, first, cure);
        }

        return right is { } second && refused(second)
            ? ExpressionProblemCatalog.WrongOperand(binary.Right.Span, symbol, second, cure)
            : null;
    }

    private static ExpressionProblem? JudgeComparison(BinaryExpression binary, ArchitectType? left, ArchitectType? right)
    {
        if (left is not { } first || right is not { } second
            || Family(first) is not { } one || Family(second) is not { } other || one == other)
        {
            return null;
        }

        string cure = one == Boolean || other == Boolean
            ? "compare a boolean with true or false"
            : "convert one of them with ToInt or ToString";
        return ExpressionProblemCatalog.DifferentTypes(binary.Span, Operators.Symbol(binary.Operator), first, second, cure);
    }

    private static ArchitectType? Family(ArchitectType type) =>
        type.IsNumber ? Decimal : type == String || type == Boolean ? type : null;
}
