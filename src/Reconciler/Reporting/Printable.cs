namespace Reconciler.Reporting;

/// <summary>Names and values come from an org and from files: none of them may move a terminal's cursor, recolour it or break a line.</summary>
public static class Printable
{
    /// <summary>The text with a replacement character for each control character, line ends among them.</summary>
    public static string Of(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : text;
}
