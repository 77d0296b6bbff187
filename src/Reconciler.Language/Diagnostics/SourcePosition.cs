namespace Reconciler.Language.Diagnostics;

/// <summary>A place in a file. The default value means "no place".</summary>
/// <param name="File">The file.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 when the whole line or file is meant.</param>
public readonly record struct SourcePosition(SourceFile? File, int Line, int Column) : IComparable<SourcePosition>
{
    /// <summary>Orders by path (ordinal), then line, then column, so that reports are the same on every machine.</summary>
    public int CompareTo(SourcePosition other)
    {
        var byFile = string.CompareOrdinal(File?.Path, other.File?.Path);
        if (byFile != 0)
        {
            return byFile;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>file:line:col</c>, shorter where less is known, empty where nothing is.</summary>
    public override string ToString() => this switch
    {
        { File: null } => "",
        { Line: 0 } => File.Path,
        { Column: 0 } => $"{File.Path}:{Line}",
        _ => $"{File.Path}:{Line}:{Column}",
    };
}
