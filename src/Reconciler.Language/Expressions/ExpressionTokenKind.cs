namespace Reconciler.Language.Expressions;

internal enum ExpressionTokenKind
{
    End,
    Identifier,
    String,
    UnterminatedString,
    ForeignString,
    Integer,
    Decimal,
    InvalidNumber,
    Dot,
    Comma,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Operator,
    Unknown,
}
