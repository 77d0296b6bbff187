namespace Reconciler.Language.Yaml;

/// <summary>Follows the indentation and the line folding of a literal (<c>|</c>) or folded (<c>&gt;</c>) scalar, to tell where each character of its text stands.</summary>
/// <param name="source">The YAML text.</param>
/// <param name="text">The scalar's text, which tells how far its lines are indented and how its end was chomped.</param>
internal sealed class BlockScalarScan(string source, string text)
{
    private readonly List<int> _places = new(text.Length + 1);
    private readonly List<int> _emptyLines = [];
    private int _indent;

    /// <summary>The index in the source of each character of the text, and of the place behind it.</summary>
    /// <param name="start">Where the scalar starts, at its indicator.</param>
    public List<int> Places(int start)
    {
        var at = start;
        while (at < source.Length && !LineBreaks.IsBreak(source, at))
        {
            at++;
        }

        at = at < source.Length ? LineBreaks.After(source, at) : at;
        _indent = LeadingSpaces(source, at) - LeadingSpaces(text, 0);
        ReadLines(at, isFolded: source[start] == '>');
        return _places;
    }

    private void ReadLines(int at, bool isFolded)
    {
        var (lineBreak, wasIndented) = (-1, false);
        while (IsLine(ref at))
        {
            var isIndented = source[at] is ' ' or '\t';
            var goes = isFolded && !wasIndented && !isIndented && lineBreak >= 0 && !LineBreaks.IsKept(source, lineBreak);
            AddBreaks(goes && _emptyLines.Count > 0 ? -1 : lineBreak);
            wasIndented = isIndented;
            while (at < source.Length && !LineBreaks.IsBreak(source, at))
            {
                _places.Add(at++);
            }

            lineBreak = at < source.Length ? at : -1;
            at = at < source.Length ? LineBreaks.After(source, at) : at;
        }

        AddBreaks(lineBreak);
        _places.Add(_places.Count > 0 ? _places[^1] + 1 : at);
    }

    private void AddBreaks(int lineBreak)
    {
        if (lineBreak >= 0)
        {
            _places.Add(lineBreak);
        }

        _places.AddRange(_emptyLines);
        _emptyLines.Clear();
    }

    // Passes over empty lines and the indentation; false where the scalar ends.
    private bool IsLine(ref int at)
    {
        while (true)
        {
            var column = 0;
            while (column < _indent && at < source.Length && source[at] == ' ')
            {
                (at, column) = (at + 1, column + 1);
            }

            if (at == source.Length || !LineBreaks.IsBreak(source, at))
            {
                return at < source.Length && column == _indent;
            }

            _emptyLines.Add(at);
            at = LineBreaks.After(source, at);
        }
    }

    // Of the first line that has more than spaces.
    private static int LeadingSpaces(string text, int from)
    {
        var (at, spaces) = (from, 0);
        while (at < text.Length && (text[at] == ' ' || LineBreaks.IsBreak(text, at)))
        {
            spaces = text[at] == ' ' ? spaces + 1 : 0;
            at++;
        }

        return spaces;
    }
}
