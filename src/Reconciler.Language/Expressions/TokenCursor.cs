namespace Reconciler.Language.Expressions;

/// <summary>The parser's place in the text, and the problems that it has met so far.</summary>
internal sealed class TokenCursor
{
    // Further problems of one expression are consequences of the first ones.
    private const int MaxProblems = 20;

    private readonly string _text;
    private List<ExpressionProblem>? _problems;
    private ExpressionLexer _lexer;
    private int _end;
    private int _openParentheses;
    private int _openBrackets;
    private bool _stopped;

    public TokenCursor(string text)
    {
        _text = text;
        _lexer = new ExpressionLexer(text);
        Token = _lexer.Next();
    }

    /// <summary>The token that is next to be taken.</summary>
    public ExpressionToken Token { get; private set; }

    /// <summary>The kind of <see cref="Token"/>.</summary>
    public ExpressionTokenKind Kind => Token.Kind;

    /// <summary>Where <see cref="Token"/> stands.</summary>
    public TextSpan Span => Token.Span;

    /// <summary>The place right after the last token that was taken.</summary>
    public TextSpan Behind => new(_end, 0);

    /// <summary>The text of <see cref="Token"/>.</summary>
    public ReadOnlySpan<char> Word => _text.AsSpan(Span.Start, Span.Length);

    /// <summary>The text of a span, without a copy.</summary>
    public ReadOnlySpan<char> View(TextSpan span) => _text.AsSpan(span.Start, span.Length);

    /// <summary>The text of a span.</summary>
    public string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);

    /// <summary>The span from an index to the end of the last token that was taken.</summary>
    public TextSpan From(int start) => TextSpan.FromBounds(start, Math.Max(start, _end));

    /// <summary>A node for the text from an index to the last token that was taken, which could not be understood.</summary>
    public ErrorExpression Error(int start, IReadOnlyList<Expression> parts)
    {
        var span = From(start);
        return new ErrorExpression(Slice(span), parts, span);
    }

    /// <summary>Takes <see cref="Token"/>, so that the next one is there.</summary>
    public void Advance()
    {
        if (!_stopped)
        {
            _end = Span.End;
            Token = _lexer.Next();
        }
    }

    /// <summary>Adds a problem; after too many of them the rest of the text is ignored.</summary>
    public void Report(ExpressionProblem problem)
    {
        if (_stopped)
        {
            return;
        }

        _problems ??= [];
        _problems.Add(problem);
        if (_problems.Count == MaxProblems)
        {
            Stop();
        }
    }

    /// <summary>Takes the characters that stand in no expression, each with a problem.</summary>
    public bool SkipUnknown()
    {
        bool found = Kind == ExpressionTokenKind.Unknown;
        while (Kind == ExpressionTokenKind.Unknown)
        {
            Report(ExpressionProblemCatalog.UnexpectedCharacter(Span, Slice(Span)));
            Advance();
        }

        return found;
    }

    /// <summary>Takes an opening parenthesis or bracket.</summary>
    public TextSpan Open()
    {
        var opener = Span;
        Count(Kind == ExpressionTokenKind.OpenParenthesis, 1);
        Advance();
        return opener;
    }

    /// <summary>Takes the counterpart of an opening parenthesis or bracket, or reports that it is missing.</summary>
    public void Close(TextSpan opener)
    {
        bool parenthesis = _text[opener.Start] == '(';
        Count(parenthesis, -1);
        if (Kind == (parenthesis ? ExpressionTokenKind.CloseParenthesis : ExpressionTokenKind.CloseBracket))
        {
            Advance();
        }
        else
        {
            Report(ExpressionProblemCatalog.NotClosed(opener, _text[opener.Start], parenthesis ? ')' : ']'));
        }
    }

    /// <summary>Whether an expression that is followed by a token of a kind ends here, also because an outer bracket closes.</summary>
    public bool Ends(ExpressionTokenKind stop) => Kind switch
    {
        ExpressionTokenKind.End => true,
        ExpressionTokenKind.CloseParenthesis => _openParentheses > 0,
        ExpressionTokenKind.CloseBracket => _openBrackets > 0,
        var kind => kind == stop,
    };

    /// <summary>Ends the text here, so that every reader returns; what follows is reported no more.</summary>
    public void Stop()
    {
        _stopped = true;
        _end = _text.Length;
        Token = new ExpressionToken(ExpressionTokenKind.End, new TextSpan(_text.Length, 0));
    }

    /// <summary>The result of parsing, with the problems in the order of the text.</summary>
    public ParsedExpression Finish(Expression root)
    {
        // A bracket is known to be unclosed only at the end, so problems do not arise in the order of the text.
        IReadOnlyList<ExpressionProblem> problems = _problems is null
            ? []
            : [.. _problems.OrderBy(problem => problem.Span.Start)];
        return new ParsedExpression(_text, root, problems);
    }

    private void Count(bool parenthesis, int change)
    {
        if (parenthesis)
        {
            _openParentheses += change;
        }
        else
        {
            _openBrackets += change;
        }
    }
}
