namespace Reconciler.Language.Expressions;

/// <summary>Something wrong with an expression.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">One sentence that ends with the cure.</param>
/// <param name="Kind">What.</param>
public sealed record ExpressionProblem(TextSpan Span, string Message, ExpressionProblemKind Kind)
{
    /// <summary>Whether Architect may still accept the expression.</summary>
    public bool IsWarning => Kind is ExpressionProblemKind.UndocumentedOperator
        or ExpressionProblemKind.UnknownFunction
        or ExpressionProblemKind.DoubtfulArgumentCount
        or ExpressionProblemKind.TypeMismatch;
}
