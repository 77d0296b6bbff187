namespace Reconciler.Language.Expressions;

/// <summary>
/// A node of an expression's tree; the node classes below are all there are. Parentheses leave no node, because the shape of the tree says the same.
/// </summary>
public abstract class Expression
{
    private protected Expression(TextSpan span, int depth)
    {
        Span = span;
        Depth = depth;
    }

    /// <summary>The text the node was read from, without parentheses around it.</summary>
    public TextSpan Span { get; }

    /// <summary>How many levels the tree below this node has, this one included. The parser bounds it, so that every walk over a tree may recurse.</summary>
    internal int Depth { get; }

    /// <summary>The greatest <see cref="Depth"/> of some nodes; 0 for none.</summary>
    private protected static int DeepestOf(IReadOnlyList<Expression> expressions)
    {
        int deepest = 0;
        for (int i = 0; i < expressions.Count; i++)
        {
            deepest = Math.Max(deepest, expressions[i].Depth);
        }

        return deepest;
    }
}

/// <summary>A variable, as <c>Flow.authResult</c>, or a bare word, as <c>authResult</c>.</summary>
public sealed class VariableExpression : Expression
{
    internal VariableExpression(string? scope, string name, TextSpan span)
        : base(span, 1)
    {
        Scope = scope;
        Name = name;
    }

    /// <summary>The word before the dot as it was written; null for a bare word.</summary>
    public string? Scope { get; }

    /// <summary>The full name, with the scope when there is one.</summary>
    public string Name { get; }
}

/// <summary>A literal: a string, a number, <c>true</c>, <c>false</c> or <c>NOT_SET</c>.</summary>
public sealed class LiteralExpression : Expression
{
    internal const string True = "true";
    internal const string False = "false";
    internal const string NotSet = "NOT_SET";

    internal LiteralExpression(LiteralKind kind, string text, TextSpan span)
        : base(span, 1)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>What it is.</summary>
    public LiteralKind Kind { get; }

    /// <summary>The literal in source form: a string with its quotes and escapes untouched, keywords in their canonical case.</summary>
    public string Text { get; }

    /// <summary>The content of a string with its escapes resolved; the source form of every other kind.</summary>
    public string Value => Kind == LiteralKind.String ? StringLiteral.Decode(Text) : Text;
}

/// <summary>What a <see cref="LiteralExpression"/> is.</summary>
public enum LiteralKind
{
    /// <summary>Text in double quotes.</summary>
    String,

    /// <summary>Digits.</summary>
    Integer,

    /// <summary>Digits, a point, digits.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>NOT_SET</c>, the absent value of any type.</summary>
    NotSet,
}

/// <summary>A property, as <c>.e164</c> in <c>ToPhoneNumber(Call.Ani).e164</c>.</summary>
public sealed class MemberExpression : Expression
{
    internal MemberExpression(Expression target, string name, TextSpan nameSpan, TextSpan span)
        : base(span, target.Depth + 1)
    {
        Target = target;
        Name = name;
        NameSpan = nameSpan;
    }

    /// <summary>What has the property.</summary>
    public Expression Target { get; }

    /// <summary>Name of the property; JSON properties are case-sensitive.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }
}

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

/// <summary>A function call, as <c>Append("a", "b")</c>.</summary>
public sealed class CallExpression : Expression
{
    internal CallExpression(string name, TextSpan nameSpan, IReadOnlyList<Expression> arguments, TextSpan span)
        : base(span, DeepestOf(arguments) + 1)
    {
        Name = name;
        NameSpan = nameSpan;
        Arguments = arguments;
    }

    /// <summary>Name of the function as it was written; Architect ignores its case.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The arguments, in order.</summary>
    public IReadOnlyList<Expression> Arguments { get; }
}

/// <summary>An operator with its one operand, as <c>-1</c>.</summary>
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

/// <summary>Two operands and the operator between them, as <c>a + b</c>.</summary>
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

/// <summary>A part that could not be understood. One of <see cref="ParsedExpression.Problems"/> says why.</summary>
public sealed class ErrorExpression : Expression
{
    internal ErrorExpression(string text, IReadOnlyList<Expression> parts, TextSpan span)
        : base(span, DeepestOf(parts) + 1)
    {
        Text = text;
        Parts = parts;
    }

    /// <summary>The source of the part.</summary>
    public string Text { get; }

    /// <summary>What could be understood inside the part, so that its names are still found.</summary>
    public IReadOnlyList<Expression> Parts { get; }
}

/// <summary>A piece of an expression's text.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="Length">Code units it covers; 0 for a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from an index up to, but without, another.</summary>
    internal static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
