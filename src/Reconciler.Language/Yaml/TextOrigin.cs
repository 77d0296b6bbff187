using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>Where the characters of scalars come from. Asked only for a diagnostic: reading a file computes no place inside a scalar.</summary>
internal abstract class TextOrigin
{
    /// <summary>Where a character of the scalar's text stands; the scalar's own place when nothing better is known.</summary>
    /// <param name="scalar">A scalar of this origin.</param>
    /// <param name="offset">Offset into its text; the text's length means the place behind it.</param>
    public abstract SourcePosition At(ScalarNode scalar, int offset);
}
