namespace Reconciler.Language.Yaml;

/// <summary>A text whose placeholders are filled, and the way back to the author's columns.</summary>
/// <param name="text">The filled text.</param>
/// <param name="shifts">The replacements, in order.</param>
internal sealed class SubstitutedText(string text, IReadOnlyList<ColumnShift> shifts)
{
    private readonly Dictionary<int, Segment[]> _lines = shifts.GroupBy(shift => shift.Line).ToDictionary(line => line.Key, Segments);

    /// <summary>The filled text.</summary>
    public string Text => text;

    /// <summary>The replacements, in order.</summary>
    public IReadOnlyList<ColumnShift> Shifts => shifts;

    /// <summary>The column in the author's file for a column of the filled text; inside a value it is the placeholder's first column.</summary>
    public int OriginalColumn(int line, int column)
    {
        if (!_lines.TryGetValue(line, out var segments))
        {
            return column;
        }

        var after = Array.BinarySearch(segments, new Segment(column, int.MaxValue, 0, 0));
        var at = (after < 0 ? ~after : after) - 1;
        return at < 0 ? column : segments[at].Original(column);
    }

    private static Segment[] Segments(IEnumerable<ColumnShift> line)
    {
        var segments = new List<Segment>();
        var offset = 0;
        foreach (var shift in line)
        {
            var start = shift.Column + offset;
            offset += shift.After - shift.Before;
            segments.Add(new Segment(start, start + shift.After, shift.Column, offset));
        }

        return [.. segments];
    }

    /// <summary>A value on a line of the filled text, and what follows it.</summary>
    private readonly record struct Segment(int Start, int End, int Placeholder, int OffsetBehind) : IComparable<Segment>
    {
        public int Original(int column) => column < End ? Placeholder : column - OffsetBehind;

        public int CompareTo(Segment other) => (Start, End).CompareTo((other.Start, other.End));
    }
}

/// <summary>A placeholder that was replaced by its value, which has no line break.</summary>
/// <param name="Line">1-based line, the same before and after.</param>
/// <param name="Column">1-based column of the placeholder in the author's file.</param>
/// <param name="Before">Length of the placeholder, in UTF-16 units.</param>
/// <param name="After">Length of its value, in UTF-16 units.</param>
internal readonly record struct ColumnShift(int Line, int Column, int Before, int After);
