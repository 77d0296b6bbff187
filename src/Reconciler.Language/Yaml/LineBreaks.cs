namespace Reconciler.Language.Yaml;

/// <summary>The line breaks of YAML 1.1, as the parser counts them.</summary>
internal static class LineBreaks
{
    /// <summary>Whether a line break starts at an index.</summary>
    public static bool IsBreak(string text, int index) => text[index] is '\n' or '\r' or '\u0085' || IsKept(text, index);

    /// <summary>Whether it is a line break that folding leaves as it is.</summary>
    public static bool IsKept(string text, int index) => text[index] is '\u2028' or '\u2029';

    /// <summary>The index behind the line break at an index.</summary>
    public static int After(string text, int index)
        => index + (text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1);

    /// <summary>The index where the line of an index starts.</summary>
    public static int LineStart(string text, int index)
    {
        while (index > 0 && !IsBreak(text, index - 1))
        {
            index--;
        }

        return index;
    }
}
