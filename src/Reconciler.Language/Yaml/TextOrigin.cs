using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>Finds where the characters of a scalar stand in the author's file. Asked only for a diagnostic: reading a file computes no place inside a scalar.</summary>
internal abstract class TextOrigin
{
    /// <summary>Where a character of the scalar's text stands; the scalar's own place when nothing better is known.</summary>
    /// <param name="scalar">A scalar of this origin.</param>
    /// <param name="offset">Offset into its text; the text's length means the place behind it.</param>
    public abstract SourcePosition At(ScalarNode scalar, int offset);
}

/// <summary>Finds places inside scalars that were read from YAML text. One instance serves all scalars of a file.</summary>
/// <param name="text">The text that was parsed.</param>
/// <param name="mapColumn">Turns a line and column of the text into the author's column; null when the author wrote this text.</param>
internal sealed class YamlOrigin(string text, Func<int, int, int>? mapColumn) : TextOrigin
{
    public override SourcePosition At(ScalarNode scalar, int offset)
    {
        var start = PastProperties(scalar.Start);
        var places = start < text.Length && text[start] is '|' or '>'
            ? new BlockScalarScan(text, scalar.Text).Places(start)
            : new FlowScalarScan(text, scalar.Text.Length).Places(start);
        return offset < places.Count ? PositionOf(places[offset], scalar) : scalar.Position;
    }

    private SourcePosition PositionOf(int index, ScalarNode scalar)
    {
        var line = scalar.Position.Line;
        var lineStart = LineBreaks.LineStart(text, scalar.Start);
        for (var at = scalar.Start; at < index; at++)
        {
            if (LineBreaks.IsBreak(text, at))
            {
                at = LineBreaks.After(text, at) - 1;
                (line, lineStart) = (line + 1, at + 1);
            }
        }

        var column = index - lineStart + 1;
        return new SourcePosition(scalar.Position.File, line, mapColumn?.Invoke(line, column) ?? column);
    }

    // A scalar starts with its anchor and its tag, if it has them.
    private int PastProperties(int start)
    {
        var at = start;
        while (at < text.Length && text[at] is '&' or '!' or '#')
        {
            var isComment = text[at] == '#';
            while (at < text.Length && !LineBreaks.IsBreak(text, at) && (isComment || text[at] is not (' ' or '\t')))
            {
                at++;
            }

            while (at < text.Length && (text[at] is ' ' or '\t' || LineBreaks.IsBreak(text, at)))
            {
                at++;
            }
        }

        return at;
    }
}
