using System.Globalization;

namespace Reconciler.Language.Expressions;

/// <summary>Cuts an expression into tokens. It allocates nothing and takes any text; the parser says what is wrong.</summary>
internal struct ExpressionLexer(string text)
{
    private int _position;

    /// <summary>Takes the next token; at the end of the text, and whenever it is called after that, one of kind <see cref="ExpressionTokenKind.End"/>.</summary>
    public ExpressionToken Next()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        int start = _position;
        if (start == text.Length)
        {
            return new ExpressionToken(ExpressionTokenKind.End, new TextSpan(start, 0));
        }

        var kind = Scan();
        return new ExpressionToken(kind, TextSpan.FromBounds(start, _position));
    }

    private ExpressionTokenKind Scan()
    {
        char first = text[_position];
        if (first == '"')
        {
            return ScanString();
        }

        if (char.IsAsciiDigit(first))
        {
            return ScanNumber();
        }

        if (first == '.' && StartsBareFraction())
        {
            _position++;
            ScanName();
            return ExpressionTokenKind.InvalidNumber;
        }

        if (NameCharacterLength(_position) > 0)
        {
            ScanName();
            return ExpressionTokenKind.Identifier;
        }

        _position++;
        return first switch
        {
            '.' => ExpressionTokenKind.Dot,
            ',' => ExpressionTokenKind.Comma,
            '(' => ExpressionTokenKind.OpenParenthesis,
            ')' => ExpressionTokenKind.CloseParenthesis,
            '[' => ExpressionTokenKind.OpenBracket,
            ']' => ExpressionTokenKind.CloseBracket,
            '+' or '-' or '*' or '/' or '%' or '^' or '~' => ExpressionTokenKind.Operator,
            '<' => ScanOperator('=', '>'),
            '>' or '!' or '=' => ScanOperator('=', '='),
            '&' or '|' => ScanOperator(first, first),
            '\'' => ScanForeignString('\''),
            '\u201C' => ScanForeignString('\u201D'),
            _ => ScanUnknown(first),
        };
    }

    private ExpressionTokenKind ScanOperator(char second, char alternative)
    {
        if (_position < text.Length && (text[_position] == second || text[_position] == alternative))
        {
            _position++;
        }

        return ExpressionTokenKind.Operator;
    }

    private ExpressionTokenKind ScanString()
    {
        _position++;
        while (_position < text.Length)
        {
            char current = text[_position++];
            if (current == '"')
            {
                return ExpressionTokenKind.String;
            }

            if (current == '\\' && _position < text.Length)
            {
                _position++;
            }
        }

        return ExpressionTokenKind.UnterminatedString;
    }

    private ExpressionTokenKind ScanForeignString(char quote)
    {
        int end = text.IndexOf(quote, _position);
        if (end >= 0)
        {
            _position = end + 1;
        }

        return ExpressionTokenKind.ForeignString;
    }

    private ExpressionTokenKind ScanNumber()
    {
        ScanDigits();
        var kind = ExpressionTokenKind.Integer;
        if (_position + 1 < text.Length && text[_position] == '.' && char.IsAsciiDigit(text[_position + 1]))
        {
            _position++;
            ScanDigits();
            kind = ExpressionTokenKind.Decimal;
        }

        if (NameCharacterLength(_position) == 0)
        {
            return kind;
        }

        ScanName();
        return ExpressionTokenKind.InvalidNumber;
    }

    /// <summary>Whether the dot here starts a number such as ".5" and follows nothing that has properties.</summary>
    private readonly bool StartsBareFraction() =>
        _position + 1 < text.Length && char.IsAsciiDigit(text[_position + 1])
        && (_position == 0 || (text[_position - 1] is not (')' or ']' or '"') && !EndsName(text[_position - 1])));

    private static bool EndsName(char character) => char.IsLetterOrDigit(character) || character == '_' || !char.IsAscii(character);

    private void ScanDigits()
    {
        while (_position < text.Length && char.IsAsciiDigit(text[_position]))
        {
            _position++;
        }
    }

    private void ScanName()
    {
        int length;
        while ((length = NameCharacterLength(_position)) > 0)
        {
            _position += length;
        }
    }

    private ExpressionTokenKind ScanUnknown(char first)
    {
        if (char.IsHighSurrogate(first) && _position < text.Length && char.IsLowSurrogate(text[_position]))
        {
            _position++;
        }

        return ExpressionTokenKind.Unknown;
    }

    /// <summary>Code units of the name character at a position; 0 when there is none.</summary>
    private readonly int NameCharacterLength(int position)
    {
        if (position >= text.Length)
        {
            return 0;
        }

        char first = text[position];
        if (char.IsAscii(first))
        {
            return char.IsAsciiLetterOrDigit(first) || first == '_' ? 1 : 0;
        }

        // Marks belong to names because a decomposed "é" is a letter and a mark.
        bool belongs = CharUnicodeInfo.GetUnicodeCategory(text, position) is UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber;
        return !belongs ? 0 : char.IsHighSurrogate(first) ? 2 : 1;
    }
}
