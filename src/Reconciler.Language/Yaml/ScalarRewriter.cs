using System.Text;

namespace Reconciler.Language.Yaml;

/// <summary>Replaces parts of a scalar's text, from left to right; the result still knows where its characters come from.</summary>
/// <param name="original">The scalar.</param>
internal sealed class ScalarRewriter(ScalarNode original)
{
    private readonly StringBuilder _text = new(original.Text.Length + 16);
    private readonly List<TextPiece> _pieces = [];
    private int _taken;

    /// <summary>Replaces some characters.</summary>
    public void Replace(int start, int length, string value)
    {
        KeepUntil(start);
        _pieces.Add(new TextPiece(_text.Length, start, IsReplacement: true));
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
        _pieces.Add(new TextPiece(_text.Length, _taken, IsReplacement: false));
        _text.Append(original.Text, _taken, end - _taken);
    }
}
