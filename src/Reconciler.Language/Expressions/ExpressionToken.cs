namespace Reconciler.Language.Expressions;

/// <summary>The smallest meaningful part of an expression's text: a name, a literal, an operator, a bracket. White space is no token.</summary>
internal readonly record struct ExpressionToken(ExpressionTokenKind Kind, TextSpan Span);

/// <summary>What a token is, as far as its characters tell.</summary>
internal enum ExpressionTokenKind
{
    /// <summary>The end of the text; it covers no character.</summary>
    End,

    /// <summary>A word: a name, a keyword, or an operator such as <c>and</c>.</summary>
    Identifier,

    /// <summary>Text in double quotes.</summary>
    String,

    /// <summary>A double quote without a second one.</summary>
    UnterminatedString,

    /// <summary>Text in single or typographic quotes, which Architect does not know.</summary>
    ForeignString,

    /// <summary>Digits.</summary>
    Integer,

    /// <summary>Digits, a point, digits.</summary>
    Decimal,

    /// <summary>What starts as a number does and is none, as <c>12px</c> or <c>.5</c>.</summary>
    InvalidNumber,

    /// <summary><c>.</c></summary>
    Dot,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>(</c></summary>
    OpenParenthesis,

    /// <summary><c>)</c></summary>
    CloseParenthesis,

    /// <summary><c>[</c></summary>
    OpenBracket,

    /// <summary><c>]</c></summary>
    CloseBracket,

    /// <summary>An operator in signs, of Architect or of another language.</summary>
    Operator,

    /// <summary>A character that stands in no expression outside a string.</summary>
    Unknown,
}
