namespace Reconciler.Language.Yaml.Writing;

/// <summary>Finds where the lines of a text start and end. Indexes are in UTF-16 units, from 0.</summary>
internal static class Lines
{
    /// <summary>Index where the line of an index starts.</summary>
    public static int Start(string text, int index) => index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;

    /// <summary>Index of the line's end: of its line break, or behind the text.</summary>
    public static int End(string text, int index)
    {
        var end = text.IndexOf('\n', index);
        return end < 0 ? text.Length : end > index && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Index where the line ends that is above a line's start.</summary>
    public static int EndBefore(string text, int lineStart) => lineStart > 1 && text[lineStart - 2] == '\r' ? lineStart - 2 : lineStart - 1;

    /// <summary>Index where the next line starts.</summary>
    public static int Next(string text, int index) => text.IndexOf('\n', index) is >= 0 and var end ? end + 1 : text.Length;

    /// <summary>The 0-based column of an index.</summary>
    public static int Column(string text, int index) => index - Start(text, index);

    /// <summary>True when there is only white space in front of an index on its line.</summary>
    public static bool IsFirst(string text, int index) => string.IsNullOrWhiteSpace(text[Start(text, index)..index]);

    /// <summary>True when two indexes are on one line.</summary>
    public static bool AreOne(string text, int from, int to) => text.IndexOf('\n', from, to - from) < 0;

    /// <summary>Index where the comments start that stand right above an index, as far indented as it is; without any, the index's own line start.</summary>
    public static int WithComments(string text, int index)
    {
        var start = Start(text, index);
        var column = index - start;
        while (start > 0 && IsComment(text, Start(text, start - 1), column))
        {
            start = Start(text, start - 1);
        }

        return start;
    }

    private static bool IsComment(string text, int lineStart, int column)
        => lineStart + column < text.Length && text[lineStart + column] == '#' && string.IsNullOrWhiteSpace(text[lineStart..(lineStart + column)]);
}
