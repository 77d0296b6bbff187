namespace Reconciler.Reporting;

/// <summary>Makes names and values that come from an org or from files fit to be shown.</summary>
public static class Printable
{
    /// <summary>
    /// The text with a replacement character for each control character, line ends among them, so that none moves a terminal's cursor, recolours it or
    /// breaks a line.
    /// </summary>
    public static string Of(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : text;

    /// <summary>The text, or its first characters and an ellipsis when it is longer than so many UTF-16 units. Secrets must be masked before.</summary>
    internal static string Cut(string text, int longest) => text.Length <= longest ? text : $"{text[..longest]}…";
}
