using FsCheck;
using FsCheck.Fluent;
using Reconciler.Language.Expressions;

namespace Reconciler.Language.Tests.Expressions;

/// <summary>Random trees of every kind of node.</summary>
internal static class ExpressionTrees
{
    private static readonly TextSpan Nowhere = default;

    private static readonly Gen<Expression> Leaf = Gen.OneOf(
        Literal(LiteralKind.String, "\"\"", "\"a b\"", "\"\\\"\\\\\\n\"", "\"and (\"", "\"é\n变\""),
        Literal(LiteralKind.Integer, "0", "42", "007"),
        Literal(LiteralKind.Decimal, "0.5", "12.340"),
        Literal(LiteralKind.Boolean, "true", "false"),
        Literal(LiteralKind.NotSet, "NOT_SET"),
        from name in Gen.Elements("authResult", "_x", "número", "email", "ands")
        select (Expression)new VariableExpression(null, name, Nowhere),
        from scope in Gen.Elements("Flow", "Task", "PromptSystem", "flow")
        from name in Gen.Elements("x", "and", "true", "变量")
        select (Expression)new VariableExpression(scope, $"{scope}.{name}", Nowhere));

    public static Arbitrary<Expression> Arbitrary { get; } = Gen.Sized(Tree).ToArbitrary();

    private static Gen<Expression> Tree(int size)
    {
        if (size <= 1)
        {
            return Leaf;
        }

        var half = Tree(size / 2);
        return Gen.OneOf(
            Leaf,
            from target in half
            from name in Gen.Elements("name", "or", "NOT_SET")
            select (Expression)new MemberExpression(target, name, Nowhere, Nowhere),
            from target in half
            from index in half
            select (Expression)new IndexExpression(target, index, Nowhere),
            from name in Gen.Elements("If", "append", "Unknown", "flow")
            from arguments in Gen.ListOf(Tree(size / 4))
            select (Expression)new CallExpression(name, Nowhere, [.. arguments.Take(3)], Nowhere),
            from symbol in Gen.Elements(Enum.GetValues<UnaryOperator>())
            from operand in half
            select (Expression)new UnaryExpression(symbol, operand, Nowhere),
            from symbol in Gen.Elements(Enum.GetValues<BinaryOperator>())
            from left in half
            from right in half
            select (Expression)new BinaryExpression(symbol, left, right, Nowhere, Nowhere));
    }

    private static Gen<Expression> Literal(LiteralKind kind, params string[] texts) =>
        from text in Gen.Elements(texts)
        select (Expression)new LiteralExpression(kind, text, Nowhere);
}
