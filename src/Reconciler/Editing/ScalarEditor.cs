using Reconciler.Language.Yaml;
using Reconciler.Language.Yaml.Writing;
using YamlDotNet.Core;

namespace Reconciler.Editing;

/// <summary>Rewrites a scalar where it stands: only the characters that differ where the style allows it, else the scalar in its style, else in any.</summary>
/// <param name="text">The text that the scalar stands in.</param>
/// <param name="step">Spaces of one level of indentation.</param>
internal sealed class ScalarEditor(string text, int step)
{
    /// <summary>The edit that gives a scalar another text.</summary>
    /// <param name="old">The scalar.</param>
    /// <param name="wanted">Its text as it is to be, references included.</param>
    /// <param name="kind">The kind that it is to be read as.</param>
    /// <param name="slot">Where it stands.</param>
    public TextEdit Rewrite(PlacedNode old, string wanted, ScalarKind kind, ScalarSlot slot)
    {
        if (old.Start == old.End)
        {
            return new TextEdit(old.Start, old.End, $" {ScalarStyles.Write(wanted, kind, slot, step)}");
        }

        var start = PastProperties(old.Start);
        return InPlace(old, start, wanted, kind, slot)
            ?? Narrow(new TextEdit(start, old.End, ScalarStyles.Write(wanted, kind, slot, step, old.Style)), old);
    }

    private TextEdit? InPlace(PlacedNode old, int start, string wanted, ScalarKind kind, ScalarSlot slot)
    {
        var before = old.Text!;
        var (head, tail) = Common(before, wanted);
        if (ScalarStyles.Inside(wanted[head..^tail], old.Style) is not { } middle)
        {
            return null;
        }

        var places = old.Style is ScalarStyle.Literal or ScalarStyle.Folded
            ? new BlockScalarScan(text, before).Places(start)
            : new FlowScalarScan(text, before.Length).Places(start);
        var (from, to) = (places[head], tail == 0 && old.Style is not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) ? old.End : places[before.Length - tail]);
        if (from > to || to > old.End)
        {
            return null;
        }

        return slot.Reads($"{text[start..from]}{middle}{text[to..old.End]}", wanted, kind) ? new TextEdit(from, to, middle) : null;
    }

    // A value that is rewritten whole still shares its start and end with the old one: what was filled in there stays a placeholder.
    private TextEdit Narrow(TextEdit edit, PlacedNode old)
    {
        if (old.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            return edit;
        }

        var (head, tail) = Common(text[edit.Start..edit.End], edit.Text);
        return new TextEdit(edit.Start + head, edit.End - tail, edit.Text[head..^tail]);
    }

    private static (int Head, int Tail) Common(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var head = 0;
        while (head < shorter && a[head] == b[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        return (head, tail);
    }

    // An anchor and a tag stay.
    private int PastProperties(int start)
    {
        while (text[start] is '&' or '!')
        {
            while (!char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return start;
    }
}
