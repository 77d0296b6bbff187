namespace Reconciler.Reporting;

/// <summary>One line of a report, not yet fitted to a width.</summary>
/// <param name="Indent">Spaces before it; lines that it wraps to stand under its text.</param>
/// <param name="Sign">What stands before the text, such as <c>+</c>; may be empty.</param>
/// <param name="Text">The text, without line ends.</param>
/// <param name="Tone">The meaning of the line.</param>
public sealed record ReportLine(int Indent, string Sign, string Text, Tone Tone)
{
    /// <summary>An empty line.</summary>
    public static ReportLine Empty { get; } = new(0, "", "", Tone.Plain);

    /// <summary>True for a line that must not be wrapped, such as a source excerpt.</summary>
    public bool Verbatim { get; init; }

    /// <summary>Makes a line without a sign.</summary>
    public static ReportLine Of(string text, Tone tone = Tone.Plain, int indent = 0) => new(indent, "", text, tone);

    /// <summary>The line fitted to a width: broken between words, never within one, so that a long word may stand out.</summary>
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

/// <summary>The meaning of a line, which a renderer may show as a colour.</summary>
public enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>A detail.</summary>
    Faint,

    /// <summary>Something that is added.</summary>
    Add,

    /// <summary>Something that changes.</summary>
    Change,

    /// <summary>Something that is removed.</summary>
    Remove,

    /// <summary>Something doubtful.</summary>
    Warning,

    /// <summary>Something wrong.</summary>
    Error,

    /// <summary>Something that went well.</summary>
    Success,
}
