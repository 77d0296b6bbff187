namespace Reconciler.Language.Expressions;

internal readonly record struct ExpressionToken(ExpressionTokenKind Kind, TextSpan Span);
