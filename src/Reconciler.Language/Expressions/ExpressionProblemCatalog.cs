namespace Reconciler.Language.Expressions;

/// <summary>The problems an expression can have: one method each, one sentence each, the cure last.</summary>
internal static class ExpressionProblemCatalog
{
    public static ExpressionProblem Empty(TextSpan span) =>
        new(span, "There is no expression here; write one, or \"\" for an empty string.", ExpressionProblemKind.Empty);

    public static ExpressionProblem UnexpectedCharacter(TextSpan span, string character) =>
        new(span,
            $"'{character}' stands outside a string; remove it, or put the text into double quotes.",
            ExpressionProblemKind.UnexpectedCharacter);

    public static ExpressionProblem UnterminatedString(TextSpan span) =>
        new(span,
            "The string that starts here does not end; close it with a double quote, and write \\\" for one inside it.",
            ExpressionProblemKind.InvalidString);

    public static ExpressionProblem ForeignQuotes(TextSpan span) =>
        new(span, "Strings stand in straight double quotes; write \"…\".", ExpressionProblemKind.InvalidString);

    public static ExpressionProblem InvalidEscape(TextSpan span, string escape) =>
        new(span, $"'{escape}' is no escape; write \\\\ for a backslash, or one of \\\" \\n \\r \\t.", ExpressionProblemKind.InvalidEscape);

    public static ExpressionProblem InvalidNumber(TextSpan span, string number) =>
        new(span,
            $"'{number}' is no number; write digits, with a digit on both sides of a point, or put the text into double quotes.",
            ExpressionProblemKind.InvalidNumber);

    public static ExpressionProblem ForeignOperator(TextSpan span, string found, string cure) =>
        new(span, $"'{found}' is no operator of Architect; write '{cure}'.", ExpressionProblemKind.ForeignOperator);

    public static ExpressionProblem UndocumentedNot(TextSpan span) =>
        new(span, "'not' is in no documentation of Architect's operators; write '!'.", ExpressionProblemKind.UndocumentedOperator);

    public static ExpressionProblem MissingOperand(TextSpan span, string before) =>
        new(span,
            $"A value is missing before {before}; write a literal, a variable or a function call.",
            ExpressionProblemKind.MissingOperand);

    public static ExpressionProblem MissingOperator(TextSpan span, string found) =>
        new(span, $"There is no operator before '{found}'; write one, as 'and', '==' or '+'.", ExpressionProblemKind.MissingOperator);

    public static ExpressionProblem StrayComma(TextSpan span) =>
        new(span, "A comma stands outside the arguments of a function; remove it.", ExpressionProblemKind.MissingOperator);

    public static ExpressionProblem MissingName(TextSpan span) =>
        new(span, "A name is missing after the dot; write a variable or property name.", ExpressionProblemKind.MissingName);

    public static ExpressionProblem NotOpened(TextSpan span, char closer) =>
        new(span, $"Nothing opened the '{closer}'; remove it.", ExpressionProblemKind.UnbalancedBracket);

    public static ExpressionProblem NotClosed(TextSpan span, char opener, char closer) =>
        new(span, $"The '{opener}' is not closed; add '{closer}'.", ExpressionProblemKind.UnbalancedBracket);

    public static ExpressionProblem NotAFunction(TextSpan span) =>
        new(span,
            "Only a function takes arguments and its name has no dot; write Function(value) instead of value.Function().",
            ExpressionProblemKind.NotAFunction);

    public static ExpressionProblem AmbiguousPower(TextSpan span) =>
        new(span, "The order of several '^' is not documented; put one of them into parentheses.", ExpressionProblemKind.AmbiguousOrder);

    public static ExpressionProblem TooDeep(TextSpan span, int limit) =>
        new(span, $"The expression is nested deeper than {limit} levels; spread it over several variables.", ExpressionProblemKind.TooDeep);

    public static ExpressionProblem UnknownFunction(TextSpan span, string name, string? suggestion) =>
        new(span, suggestion is null
            ? $"'{name}' is no function known here; check its name in Architect's expression help."
            : $"'{name}' is no function known here; did you mean '{suggestion}'?", ExpressionProblemKind.UnknownFunction);

    public static ExpressionProblem WrongArgumentCount(TextSpan span, FunctionSignature function, int count) =>
        new(span,
            $"{function.Name} has {Counted(count)} here; give it {function.DescribeArguments()}.",
            function.Source == FunctionSource.Community ? ExpressionProblemKind.DoubtfulArgumentCount : ExpressionProblemKind.WrongArgumentCount);

    public static ExpressionProblem WrongArgument(
        TextSpan span, string function, int position, ArchitectType expected, ArchitectType found) =>
        new(span,
            $"Argument {position} of {function} is {found.WithArticle}; give it {expected.WithArticle}.",
            ExpressionProblemKind.TypeMismatch);

    public static ExpressionProblem WrongOperand(TextSpan span, string symbol, ArchitectType found, string cure) =>
        new(span, $"'{symbol}' does not take {found.WithArticle}; {cure}.", ExpressionProblemKind.TypeMismatch);

    public static ExpressionProblem DifferentTypes(
        TextSpan span, string symbol, ArchitectType left, ArchitectType right, string cure) =>
        new(span, $"'{symbol}' compares {left.WithArticle} with {right.WithArticle}; {cure}.", ExpressionProblemKind.TypeMismatch);

    private static string Counted(int count) => count switch
    {
        0 => "no argument",
        1 => "1 argument",
        _ => $"{count} arguments",
    };
}
