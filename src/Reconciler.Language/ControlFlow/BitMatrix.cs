namespace Reconciler.Language.ControlFlow;

/// <summary>Sets of small numbers as bits: one set in each row, and a working set that rows are loaded into and merged from.</summary>
internal sealed class BitMatrix
{
    private const int Bits = 64;

    private readonly ulong[] _words;
    private readonly ulong[] _work;
    private readonly int _width;
    private readonly bool _intersects;

    /// <summary>Makes a matrix.</summary>
    /// <param name="rows">The number of sets.</param>
    /// <param name="columns">The number of numbers that a set can hold, from 0 on.</param>
    /// <param name="intersects">True when merging keeps what both sets have, and all sets begin full; false when it keeps what either has, and they
    /// begin empty.</param>
    public BitMatrix(int rows, int columns, bool intersects)
    {
        _width = (columns + Bits - 1) / Bits;
        _words = new ulong[(long)rows * _width];
        _work = new ulong[_width];
        _intersects = intersects;
        if (intersects)
        {
            _words.AsSpan().Fill(ulong.MaxValue);
        }
    }

    /// <summary>True when a row's set holds a number.</summary>
    public bool this[int row, int column] => (Row(row)[column / Bits] >> column % Bits & 1) != 0;

    /// <summary>Empties a row.</summary>
    public void Clear(int row) => Row(row).Clear();

    /// <summary>Fills the working set with all numbers, or empties it.</summary>
    public void Load(bool all) => _work.AsSpan().Fill(all ? ulong.MaxValue : 0);

    /// <summary>Makes the working set a copy of a row.</summary>
    public void Load(int row) => Row(row).CopyTo(_work);

    /// <summary>Adds a number to the working set.</summary>
    public void Add(int column) => _work[column / Bits] |= 1UL << column % Bits;

    /// <summary>Adds the numbers of a row to the working set.</summary>
    public void AddRow(int row)
    {
        var words = Row(row);
        for (var i = 0; i < _width; i++)
        {
            _work[i] |= words[i];
        }
    }

    /// <summary>Merges the working set into a row: by intersection or union, as the matrix was made.</summary>
    /// <returns>True when the row has changed.</returns>
    public bool MergeInto(int row)
    {
        var words = Row(row);
        var hasChanged = false;
        for (var i = 0; i < _width; i++)
        {
            var merged = _intersects ? words[i] & _work[i] : words[i] | _work[i];
            hasChanged |= merged != words[i];
            words[i] = merged;
        }

        return hasChanged;
    }

    private Span<ulong> Row(int row) => _words.AsSpan(row * _width, _width);
}
