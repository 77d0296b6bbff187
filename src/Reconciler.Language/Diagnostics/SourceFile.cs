namespace Reconciler.Language.Diagnostics;

/// <summary>A text file that diagnostics point into.</summary>
public sealed class SourceFile(string path, string text)
{
    /// <summary>The path to show, relative to the project's root, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The text as the author wrote it.</summary>
    public string Text { get; } = text;

    /// <summary>One line of the text, without its line end.</summary>
    /// <param name="number">1-based; past the end gives an empty line.</param>
    public ReadOnlySpan<char> Line(int number)
    {
        var current = 1;
        foreach (var range in Text.AsSpan().Split('\n'))
        {
            if (current++ == number)
            {
                return Text.AsSpan()[range].TrimEnd('\r');
            }
        }

        return [];
    }
}

/// <summary>A place in a file. The default value means "no place".</summary>
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
