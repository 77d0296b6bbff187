namespace Reconciler.Compilation;

/// <summary>A text whose placeholders are filled, and the way back to the author's columns.</summary>
/// <param name="Text">The filled text.</param>
/// <param name="Shifts">The replacements, in order.</param>
internal sealed record SubstitutedText(string Text, IReadOnlyList<ColumnShift> Shifts)
{
    private readonly ILookup<int, ColumnShift> _byLine = Shifts.ToLookup(shift => shift.Line);

    /// <summary>The column in the author's file for a column of the filled text; inside a value it is the placeholder's first column.</summary>
    public int OriginalColumn(int line, int column)
    {
        var offset = 0;
        foreach (var shift in _byLine[line])
        {
            var start = shift.Column + offset;
            if (column < start)
            {
                break;
            }

            if (column < start + shift.After)
            {
                return shift.Column;
            }

            offset += shift.After - shift.Before;
        }

        return column - offset;
    }
}
