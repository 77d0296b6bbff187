using Reconciler.Diagnostics;

namespace Reconciler.Loading.Yaml;

/// <summary>Places inside a scalar's text.</summary>
public static class ScalarPlace
{
    /// <summary>Where a character of the text stands. Exact on the scalar's first line; further down the scalar's start is the nearest place known.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="offset">Offset into <see cref="ScalarNode.Text"/>.</param>
    public static SourcePosition At(ScalarNode scalar, int offset)
        => scalar.Text.AsSpan(0, Math.Min(offset, scalar.Text.Length)).Contains('\n')
            ? scalar.Position
            : scalar.Position.Shift(scalar.IndicatorLength + offset);
}
