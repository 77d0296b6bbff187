namespace Reconciler.Language.Yaml.Writing;

/// <summary>A text that was parsed, and the author's text that it was made from by filling placeholders. Edits of the one become edits of the other.</summary>
/// <param name="original">The author's text.</param>
/// <param name="parsed">The text that was parsed.</param>
/// <param name="fillings">The filled placeholders, in order.</param>
internal sealed class EditableText(string original, string parsed, IReadOnlyList<TextFilling> fillings)
{
    // A shorter value may well stand there by chance.
    private const int ShortestKept = 3;

    /// <summary>The text that was parsed.</summary>
    public string Parsed => parsed;

    /// <summary>The author's line ends: those of the first line.</summary>
    public string LineEnd { get; } = original.IndexOf('\n') is > 0 and var at && original[at - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>A text without placeholders.</summary>
    public static EditableText Of(string text) => new(text, text, []);

    /// <summary>A text whose placeholders were filled.</summary>
    public static EditableText Of(string original, SubstitutedText filled)
    {
        var fillings = new List<TextFilling>();
        var (line, lineStart, shift) = (1, 0, 0);
        foreach (var filling in filled.Shifts)
        {
            for (; line < filling.Line; line++)
            {
                lineStart = original.IndexOf('\n', lineStart) + 1;
            }

            var start = lineStart + filling.Column - 1;
            fillings.Add(new TextFilling(start + shift, start + shift + filling.After, start, start + filling.Before));
            shift += filling.After - filling.Before;
        }

        return new EditableText(original, filled.Text, fillings);
    }

    /// <summary>The author's text for a part of the parsed one; a value that lies only partly in it is taken as parsed.</summary>
    public string Original(int start, int end)
        => IsInside(start) || IsInside(end) ? parsed[start..end] : original[ToOriginal(start, isEnd: false)..ToOriginal(end, isEnd: true)];

    /// <summary>The edit of the author's text. A placeholder whose value is cut goes, and what is left of the value is written out.</summary>
    public TextEdit Edit(int start, int end, string text)
    {
        foreach (var filling in fillings)
        {
            if (filling.Start < start && start < filling.End)
            {
                text = parsed[filling.Start..start] + text;
                start = filling.Start;
            }

            if (filling.Start < end && end < filling.End)
            {
                text += parsed[end..filling.End];
                end = filling.End;
            }
        }

        text = WithPlaceholders(start, end, text);
        return new TextEdit(ToOriginal(start, isEnd: false), ToOriginal(end, isEnd: end > start), text);
    }

    // A value that is there as often before and after keeps its placeholder, whatever else is written around it.
    private string WithPlaceholders(int start, int end, string text)
    {
        foreach (var filling in fillings.Where(filling => filling.Start >= start && filling.End <= end && filling.End - filling.Start >= ShortestKept))
        {
            var value = parsed[filling.Start..filling.End];
            if (!text.Contains('\n') && IsOnce(value, parsed[start..end]) && IsOnce(value, text))
            {
                text = text.Replace(value, original[filling.OriginalStart..filling.OriginalEnd], StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static bool IsOnce(string value, string text)
        => text.IndexOf(value, StringComparison.Ordinal) is >= 0 and var at && text.IndexOf(value, at + 1, StringComparison.Ordinal) < 0;

    private bool IsInside(int index) => fillings.Any(filling => filling.Start < index && index < filling.End);

    // At the edge of a value an edit starts in front of the placeholder, or ends behind it, only where it covers the value.
    private int ToOriginal(int index, bool isEnd)
    {
        var shift = 0;
        foreach (var filling in fillings)
        {
            if (filling.End > index || (filling.End == index && !isEnd && filling.Start == index))
            {
                break;
            }

            shift = filling.OriginalEnd - filling.End;
        }

        return index + shift;
    }
}

/// <summary>An edit: a part of a text is replaced by another text. Indexes are in UTF-16 units, from 0.</summary>
/// <param name="Start">Index of the first character that goes.</param>
/// <param name="End">Index behind the last one; the same as <paramref name="Start"/> for an insertion.</param>
/// <param name="Text">What takes its place.</param>
public readonly record struct TextEdit(int Start, int End, string Text);

/// <summary>Where a value stands in a filled text, and where its placeholder stood in the author's.</summary>
/// <param name="Start">Where the value starts.</param>
/// <param name="End">Index behind it.</param>
/// <param name="OriginalStart">Where the placeholder starts in the author's text.</param>
/// <param name="OriginalEnd">Index behind it.</param>
internal readonly record struct TextFilling(int Start, int End, int OriginalStart, int OriginalEnd);
