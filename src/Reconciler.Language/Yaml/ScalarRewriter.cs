using System.Text;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>Replaces parts of a scalar's text, from left to right; the result still knows where its characters come from.</summary>
/// <param name="original">The scalar.</param>
internal sealed class ScalarRewriter(ScalarNode original)
{
    private readonly StringBuilder _text = new(original.Text.Length + 16);
    private readonly List<Piece> _pieces = [];
    private int _taken;

    /// <summary>Replaces some characters.</summary>
    public void Replace(int start, int length, string value)
    {
        KeepUntil(start);
        _pieces.Add(new Piece(_text.Length, start, IsReplacement: true));
        _text.Append(value);
        _taken = start + length;
    }

    /// <summary>The new scalar.</summary>
    public ScalarNode Build(ScalarKind kind)
    {
        KeepUntil(original.Text.Length);
        return new ScalarNode(_text.ToString(), kind, original.Position, new RewrittenText(original, [.. _pieces]));
    }

    private void KeepUntil(int end)
    {
        _pieces.Add(new Piece(_text.Length, _taken, IsReplacement: false));
        _text.Append(original.Text, _taken, end - _taken);
    }

    /// <summary>A piece of a text that was made by replacing parts of another.</summary>
    /// <param name="Start">Where it starts.</param>
    /// <param name="OriginalStart">Where it, or what it replaced, started before.</param>
    /// <param name="IsReplacement">False for text that was kept.</param>
    private readonly record struct Piece(int Start, int OriginalStart, bool IsReplacement);

    /// <summary>Every place inside a replacement is the start of what it replaced.</summary>
    /// <param name="original">The scalar before.</param>
    /// <param name="pieces">The text's pieces in order; together they cover it.</param>
    private sealed class RewrittenText(ScalarNode original, IReadOnlyList<Piece> pieces) : TextOrigin
    {
        public override SourcePosition At(ScalarNode scalar, int offset)
        {
            var piece = pieces.Last(piece => piece.Start <= offset);
            return ScalarPlace.At(original, piece.OriginalStart + (piece.IsReplacement ? 0 : offset - piece.Start));
        }
    }
}
