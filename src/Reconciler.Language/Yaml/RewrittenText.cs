using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>A scalar's text after parts of it were replaced. Every place inside a replacement is the start of what it replaced.</summary>
/// <param name="original">The scalar before.</param>
/// <param name="pieces">The text's pieces in order; together they cover it.</param>
internal sealed class RewrittenText(ScalarNode original, IReadOnlyList<TextPiece> pieces) : TextOrigin
{
    public override SourcePosition At(ScalarNode scalar, int offset)
    {
        var piece = pieces.Last(piece => piece.Start <= offset);
        return ScalarPlace.At(original, piece.OriginalStart + (piece.IsReplacement ? 0 : offset - piece.Start));
    }
}
