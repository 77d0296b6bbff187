using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>Places inside a scalar's text.</summary>
public static class ScalarPlace
{
    /// <summary>Where a character of the text stands in the author's file, whatever the scalar's style and whatever was filled into it.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="offset">Offset into <see cref="ScalarNode.Text"/>; its length means the place behind it.</param>
    public static SourcePosition At(ScalarNode scalar, int offset) => scalar.Origin?.At(scalar, offset) ?? scalar.Position;
}
