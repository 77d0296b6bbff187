namespace Reconciler.Language.Expressions;

/// <summary>Something wrong with an expression.</summary>
/// <param name="Span">The part of the text that is wrong.</param>
/// <param name="Message">One sentence that ends with the cure.</param>
/// <param name="Kind">What is wrong, for programs.</param>
public sealed record ExpressionProblem(TextSpan Span, string Message, ExpressionProblemKind Kind)
{
    /// <summary>True when Architect may accept the expression all the same.</summary>
    public bool IsWarning => Kind is ExpressionProblemKind.UndocumentedOperator
        or ExpressionProblemKind.UnknownFunction
        or ExpressionProblemKind.DoubtfulArgumentCount
        or ExpressionProblemKind.TypeMismatch;
}

/// <summary>What is wrong with an expression.</summary>
public enum ExpressionProblemKind
{
    /// <summary>There is no expression.</summary>
    Empty,

    /// <summary>A character that no expression holds outside a string.</summary>
    UnexpectedCharacter,

    /// <summary>A string that does not end, or stands in other quotes than double ones.</summary>
    InvalidString,

    /// <summary>A backslash before a character that is no escape.</summary>
    InvalidEscape,

    /// <summary>A number in a form that is none.</summary>
    InvalidNumber,

    /// <summary>An operator of another language, as <c>&amp;&amp;</c>.</summary>
    ForeignOperator,

    /// <summary>Nothing where a value must stand.</summary>
    MissingOperand,

    /// <summary>Two values with nothing between them.</summary>
    MissingOperator,

    /// <summary>A dot with no name after it.</summary>
    MissingName,

    /// <summary>A parenthesis or bracket without its counterpart.</summary>
    UnbalancedBracket,

    /// <summary>Arguments after something that is no function.</summary>
    NotAFunction,

    /// <summary>Operators whose order is not documented.</summary>
    AmbiguousOrder,

    /// <summary>Nested deeper than any expression a person writes.</summary>
    TooDeep,

    /// <summary>Warning: an operator that Architect's documentation does not name.</summary>
    UndocumentedOperator,

    /// <summary>Warning: a function that is in none of the sources of <see cref="FunctionTable"/>.</summary>
    UnknownFunction,

    /// <summary>A known function with too few or too many arguments.</summary>
    WrongArgumentCount,

    /// <summary>Warning: a function with too few or too many arguments, as far as only references by users tell.</summary>
    DoubtfulArgumentCount,

    /// <summary>Warning: types that do not go together; Architect's conversions are only partly documented.</summary>
    TypeMismatch,
}
