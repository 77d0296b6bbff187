namespace Reconciler.Language.Expressions;

/// <summary>Reads literals, and the tokens that people mean as literals.</summary>
internal static class LiteralReader
{
    /// <summary>The literal at the cursor; null, with nothing taken, when there is none.</summary>
    public static Expression? Read(TokenCursor cursor)
    {
        var span = cursor.Span;
        switch (cursor.Kind)
        {
            case ExpressionTokenKind.String:
                var literal = Take(cursor, LiteralKind.String);
                ReportEscapes(cursor, span);
                return literal;
            case ExpressionTokenKind.Integer:
                return Take(cursor, LiteralKind.Integer);
            case ExpressionTokenKind.Decimal:
                return Take(cursor, LiteralKind.Decimal);
            case ExpressionTokenKind.UnterminatedString:
                return Refuse(cursor, ExpressionProblemCatalog.UnterminatedString(span));
            case ExpressionTokenKind.ForeignString:
                return Refuse(cursor, ExpressionProblemCatalog.ForeignQuotes(span));
            case ExpressionTokenKind.InvalidNumber:
                return Refuse(cursor, ExpressionProblemCatalog.InvalidNumber(span, cursor.Slice(span)));
            default:
                return null;
        }
    }

    /// <summary>Whether <see cref="Read"/> takes a token and says itself what is wrong with it.</summary>
    public static bool Refuses(ExpressionTokenKind kind) =>
        kind is ExpressionTokenKind.UnterminatedString or ExpressionTokenKind.ForeignString or ExpressionTokenKind.InvalidNumber;

    /// <summary>The literal that a word stands for; null for any other word.</summary>
    public static LiteralExpression? FromKeyword(ReadOnlySpan<char> word, TextSpan span)
    {
        if (word.Equals(LiteralExpression.True, StringComparison.OrdinalIgnoreCase))
        {
            return new LiteralExpression(LiteralKind.Boolean, LiteralExpression.True, span);
        }

        if (word.Equals(LiteralExpression.False, StringComparison.OrdinalIgnoreCase))
        {
            return new LiteralExpression(LiteralKind.Boolean, LiteralExpression.False, span);
        }

        return word.Equals(LiteralExpression.NotSet, StringComparison.OrdinalIgnoreCase)
            ? new LiteralExpression(LiteralKind.NotSet, LiteralExpression.NotSet, span)
            : null;
    }

    private static LiteralExpression Take(TokenCursor cursor, LiteralKind kind)
    {
        var span = cursor.Span;
        cursor.Advance();
        return new LiteralExpression(kind, cursor.Slice(span), span);
    }

    private static ErrorExpression Refuse(TokenCursor cursor, ExpressionProblem problem)
    {
        int start = cursor.Span.Start;
        cursor.Report(problem);
        cursor.Advance();
        return cursor.Error(start, []);
    }

    private static void ReportEscapes(TokenCursor cursor, TextSpan literal)
    {
        var text = cursor.View(literal);
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '\\' && !StringLiteral.IsEscape(text[++i]))
            {
                cursor.Report(ExpressionProblemCatalog.InvalidEscape(new TextSpan(literal.Start + i - 1, 2), text.Slice(i - 1, 2).ToString()));
            }
        }
    }
}
