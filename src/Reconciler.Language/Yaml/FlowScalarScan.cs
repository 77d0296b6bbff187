namespace Reconciler.Language.Yaml;

/// <summary>Follows the escapes and the line folding of a plain or quoted scalar, to tell where each character of its text stands.</summary>
/// <param name="source">The YAML text.</param>
/// <param name="length">The length of the scalar's text.</param>
internal sealed class FlowScalarScan(string source, int length)
{
    private readonly List<int> _places = new(length + 1);

    /// <summary>The index in the source of each character of the text, and of the place behind it.</summary>
    /// <param name="start">Where the scalar starts, at its quote if it has one.</param>
    public List<int> Places(int start)
    {
        var quote = start < source.Length && source[start] is '"' or '\'' ? source[start] : '\0';
        var at = quote == '\0' ? start : start + 1;
        while (_places.Count < length && at < source.Length)
        {
            at = source[at] switch
            {
                ' ' or '\t' => WhiteSpace(at),
                _ when LineBreaks.IsBreak(source, at) => WhiteSpace(at),
                '\\' when quote == '"' => Escape(at),
                '\'' when quote == '\'' => Character(at, width: 2),
                _ => Character(at, width: 1),
            };
        }

        _places.Add(at);
        return _places;
    }

    private int Character(int at, int width, int characters = 1)
    {
        for (var i = 0; i < characters; i++)
        {
            _places.Add(at);
        }

        return at + width;
    }

    private int Escape(int at)
    {
        if (at + 1 == source.Length)
        {
            return Character(at, width: 1);
        }

        if (LineBreaks.IsBreak(source, at + 1))
        {
            return Breaks(LineBreaks.After(source, at + 1), []);
        }

        var digits = source[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var isPair = digits == 8 && at + 6 <= source.Length && source.AsSpan(at + 2, 4) is not "0000";
        return Character(at, 2 + digits, isPair ? 2 : 1);
    }

    // Blanks count only when no line break follows them.
    private int WhiteSpace(int at)
    {
        var end = at;
        while (end < source.Length && source[end] is ' ' or '\t')
        {
            end++;
        }

        if (end < source.Length && LineBreaks.IsBreak(source, end))
        {
            return Breaks(LineBreaks.After(source, end), [end]);
        }

        for (; at < end; at++)
        {
            _places.Add(at);
        }

        return end;
    }

    // The first line break becomes a space if it is the only one, else it goes and the others stay; blanks around them go.
    private int Breaks(int at, List<int> breaks)
    {
        var isFolded = breaks is [var first] && !LineBreaks.IsKept(source, first);
        while (at < source.Length && (source[at] is ' ' or '\t' || LineBreaks.IsBreak(source, at)))
        {
            if (LineBreaks.IsBreak(source, at))
            {
                breaks.Add(at);
                at = LineBreaks.After(source, at);
            }
            else
            {
                at++;
            }
        }

        _places.AddRange(isFolded && breaks.Count > 1 ? breaks[1..] : breaks);
        return at;
    }
}
