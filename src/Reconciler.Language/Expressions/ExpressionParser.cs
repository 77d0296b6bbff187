namespace Reconciler.Language.Expressions;

/// <summary>Parses Architect expressions by precedence climbing, and goes on after each problem. The grammar is in docs/expressions.md.</summary>
public sealed class ExpressionParser
{
    // Both bounds are far above what people write (public flows: 8 levels) and far below what a 1 MB stack holds.
    private const int MaxNesting = 200;
    private const int MaxDepth = 1000;

    private readonly string _text;
    private readonly TokenCursor _cursor;
    private int _nesting;

    private ExpressionParser(string text) => (_text, _cursor) = (text, new TokenCursor(text));

    /// <summary>
    /// Parses a text. It never throws: what is wrong is in <see cref="ParsedExpression.Problems"/>, and the rest of the tree is there.
    /// </summary>
    /// <param name="text">An expression, without the YAML around it.</param>
    public static ParsedExpression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ExpressionParser(text).Read();
    }

    private ParsedExpression Read()
    {
        if (_cursor.Kind == ExpressionTokenKind.End)
        {
            var nothing = new TextSpan(0, _text.Length);
            _cursor.Report(ExpressionProblemCatalog.Empty(nothing));
            return _cursor.Finish(new ErrorExpression(_text, [], nothing));
        }

        return _cursor.Finish(ReadUpTo(ExpressionTokenKind.End));
    }

    private Expression ReadBinary(int minimum)
    {
        int start = _cursor.Span.Start;
        return ReadOperators(ReadUnary(), start, minimum);
    }

    private Expression ReadOperators(Expression left, int start, int minimum)
    {
        while (TokenOperators.TryBinary(_cursor.Word, _cursor.Kind, out var @operator, out string? cure)
            && Operators.Precedence(@operator) >= minimum)
        {
            var symbol = _cursor.Span;
            if (cure is not null)
            {
                _cursor.Report(ExpressionProblemCatalog.ForeignOperator(symbol, _cursor.Slice(symbol), cure));
            }

            _cursor.Advance();
            var right = ReadBinary(Operators.Precedence(@operator) + 1);
            left = Bounded(new BinaryExpression(@operator, left, right, symbol, _cursor.From(start)));
            if (@operator == BinaryOperator.Power && _cursor.Word is "^")
            {
                _cursor.Report(ExpressionProblemCatalog.AmbiguousPower(_cursor.Span));
            }
        }

        return left;
    }

    private Expression ReadUnary()
    {
        if (_nesting == MaxNesting)
        {
            return GiveUp(MaxNesting);
        }

        _nesting++;
        int start = _cursor.Span.Start;
        Expression result;
        if (TokenOperators.TryUnary(_cursor.Word, _cursor.Kind, out var @operator))
        {
            if (_cursor.Kind == ExpressionTokenKind.Identifier)
            {
                _cursor.Report(ExpressionProblemCatalog.UndocumentedNot(_cursor.Span));
            }

            _cursor.Advance();
            var operand = ReadUnary();
            result = new UnaryExpression(@operator, operand, _cursor.From(start));
        }
        else
        {
            result = ReadPostfix(ReadPrimary(), start);
        }

        _nesting--;
        return result;
    }

    private Expression ReadPostfix(Expression target, int start)
    {
        while (true)
        {
            switch (_cursor.Kind)
            {
                case ExpressionTokenKind.Dot:
                    _cursor.Advance();
                    target = TryTakeName(out var name)
                        ? Bounded(new MemberExpression(target, _cursor.Slice(name), name, _cursor.From(start)))
                        : _cursor.Error(start, [target]);
                    break;
                case ExpressionTokenKind.OpenBracket:
                    var index = ReadIndex();
                    target = Bounded(new IndexExpression(target, index, _cursor.From(start)));
                    break;
                case ExpressionTokenKind.OpenParenthesis when target is not ErrorExpression:
                    List<Expression> parts = [target, .. ReadArguments()];
                    _cursor.Report(ExpressionProblemCatalog.NotAFunction(target.Span));
                    target = Bounded(_cursor.Error(start, parts));
                    break;
                default:
                    return target;
            }
        }
    }

    private Expression ReadPrimary()
    {
        bool skipped = _cursor.SkipUnknown();
        var span = _cursor.Span;
        if (_cursor.Kind == ExpressionTokenKind.OpenParenthesis)
        {
            var opener = _cursor.Open();
            var content = ReadUpTo(ExpressionTokenKind.CloseParenthesis);
            _cursor.Close(opener);
            return content;
        }

        if (_cursor.Kind == ExpressionTokenKind.Identifier
            && !TokenOperators.TryBinary(_cursor.Word, _cursor.Kind, out _, out _))
        {
            return ReadName();
        }

        if (LiteralReader.Read(_cursor) is { } literal)
        {
            return literal;
        }

        // The token is left for whoever waits for it: an operator, a closing bracket, a comma.
        if (!skipped)
        {
            string before = span.Length == 0 ? "the end" : $"'{_cursor.Slice(span)}'";
            _cursor.Report(ExpressionProblemCatalog.MissingOperand(span, before));
        }

        return new ErrorExpression("", [], new TextSpan(span.Start, 0));
    }

    private Expression ReadName()
    {
        var word = _cursor.Span;
        _cursor.Advance();
        if (_cursor.Kind == ExpressionTokenKind.OpenParenthesis)
        {
            var arguments = ReadArguments();
            return Bounded(new CallExpression(_cursor.Slice(word), word, arguments, _cursor.From(word.Start)));
        }

        if (_cursor.Kind == ExpressionTokenKind.Dot && VariableScopes.Contains(_cursor.View(word)))
        {
            return ReadScoped(word);
        }

        return (Expression?)LiteralReader.FromKeyword(_cursor.View(word), word)
            ?? new VariableExpression(null, _cursor.Slice(word), word);
    }

    private Expression ReadScoped(TextSpan scope)
    {
        _cursor.Advance();
        if (!TryTakeName(out var name))
        {
            return _cursor.Error(scope.Start, []);
        }

        var span = _cursor.From(scope.Start);
        string prefix = _cursor.Slice(scope);
        bool adjacent = span.Length == scope.Length + 1 + name.Length;
        return new VariableExpression(prefix, adjacent ? _cursor.Slice(span) : $"{prefix}.{_cursor.Slice(name)}", span);
    }

    private bool TryTakeName(out TextSpan name)
    {
        name = _cursor.Span;
        if (_cursor.Kind == ExpressionTokenKind.Identifier)
        {
            _cursor.Advance();
            return true;
        }

        _cursor.Report(ExpressionProblemCatalog.MissingName(_cursor.Behind));
        if (_cursor.Kind is ExpressionTokenKind.Integer or ExpressionTokenKind.Decimal or ExpressionTokenKind.InvalidNumber)
        {
            _cursor.Advance();
        }

        return false;
    }

    private List<Expression> ReadArguments()
    {
        var opener = _cursor.Open();
        var arguments = new List<Expression>();
        if (_cursor.Kind != ExpressionTokenKind.CloseParenthesis)
        {
            arguments.Add(ReadUpTo(ExpressionTokenKind.Comma));
            while (_cursor.Kind == ExpressionTokenKind.Comma)
            {
                _cursor.Advance();
                arguments.Add(ReadUpTo(ExpressionTokenKind.Comma));
            }
        }

        _cursor.Close(opener);
        return arguments;
    }

    private Expression ReadIndex()
    {
        var opener = _cursor.Open();
        var index = ReadUpTo(ExpressionTokenKind.CloseBracket);
        _cursor.Close(opener);
        return index;
    }

    /// <summary>Reads an expression and whatever stands between it and the token that must follow it; normally nothing does.</summary>
    private Expression ReadUpTo(ExpressionTokenKind stop)
    {
        int start = _cursor.Span.Start;
        var first = ReadBinary(Operators.Lowest);
        List<Expression>? parts = null;
        while (!_cursor.Ends(stop))
        {
            parts ??= [first];
            var span = _cursor.Span;
            if (_cursor.Kind is ExpressionTokenKind.CloseParenthesis or ExpressionTokenKind.CloseBracket)
            {
                _cursor.Report(ExpressionProblemCatalog.NotOpened(span, _text[span.Start]));
                _cursor.Advance();
                parts[^1] = ReadOperators(parts[^1], start, Operators.Lowest);
                continue;
            }

            if (_cursor.Kind == ExpressionTokenKind.Comma)
            {
                _cursor.Report(ExpressionProblemCatalog.StrayComma(span));
                _cursor.Advance();
            }
            else if (!_cursor.SkipUnknown() && !LiteralReader.Refuses(_cursor.Kind))
            {
                _cursor.Report(ExpressionProblemCatalog.MissingOperator(span, _cursor.Slice(span)));
            }

            if (!_cursor.Ends(stop))
            {
                parts.Add(ReadBinary(Operators.Lowest));
            }
        }

        return parts is null ? first : Bounded(_cursor.Error(start, parts));
    }

    private Expression Bounded(Expression expression) =>
        expression.Depth <= MaxDepth ? expression : GiveUp(MaxDepth);

    private ErrorExpression GiveUp(int limit)
    {
        int start = _cursor.Span.Start;
        _cursor.Report(ExpressionProblemCatalog.TooDeep(_cursor.Span, limit));
        _cursor.Stop();
        return _cursor.Error(start, []);
    }
}
