namespace Reconciler.Language.Expressions;

/// <summary>A value written out.</summary>
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
