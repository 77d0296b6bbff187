namespace Reconciler.Reporting;

/// <summary>One line of a report, not yet fitted to a width.</summary>
/// <param name="Indent">Spaces before it; lines that it wraps to stand under its text.</param>
/// <param name="Sign">What stands before the text, such as <c>+</c>; may be empty.</param>
/// <param name="Text">The text.</param>
/// <param name="Tone">What it means.</param>
public sealed record ReportLine(int Indent, string Sign, string Text, Tone Tone)
{
    /// <summary>An empty line.</summary>
    public static ReportLine Empty { get; } = new(0, "", "", Tone.Plain);

    /// <summary>True for a line that must not be wrapped, such as a source excerpt.</summary>
    public bool Verbatim { get; init; }

    /// <summary>A line without a sign.</summary>
    public static ReportLine Of(string text, Tone tone = Tone.Plain, int indent = 0) => new(indent, "", text, tone);

    /// <summary>The line fitted to a width: broken between words, never within one.</summary>
    /// <param name="width">Columns; 0 for no limit.</param>
    public IEnumerable<string> Wrap(int width)
    {
        var first = new string(' ', Indent) + (Sign.Length == 0 ? "" : Sign + " ");
        if (Verbatim || width <= 0 || first.Length + Text.Length <= width)
        {
            yield return (first + Text).TrimEnd();
            yield break;
        }

        var prefix = first;
        var hanging = new string(' ', first.Length);
        var rest = Text.AsMemory();
        while (rest.Length > 0)
        {
            var room = Math.Max(20, width - prefix.Length);
            var cut = Cut(rest.Span, room);
            yield return prefix + rest[..cut].ToString().TrimEnd();
            rest = rest[cut..].TrimStart(' ');
            prefix = hanging;
        }
    }

    private static int Cut(ReadOnlySpan<char> text, int room)
    {
        if (text.Length <= room)
        {
            return text.Length;
        }

        var space = text[..(room + 1)].LastIndexOf(' ');
        if (space > 0)
        {
            return space;
        }

        var next = text.IndexOf(' ');
        return next < 0 ? text.Length : next;
    }
}
