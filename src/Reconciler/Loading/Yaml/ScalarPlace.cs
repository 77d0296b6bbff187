using Reconciler.Diagnostics;

namespace Reconciler.Loading.Yaml;

/// <summary>Places inside a scalar's text.</summary>
public static class ScalarPlace
{
    /// <summary>Where a character of the text stands. Exact where the scalar is on one line; otherwise its start is the nearest place known.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="offset">Offset into <see cref="ScalarNode.Text"/>.</param>
    public static SourcePosition At(ScalarNode scalar, int offset)
        => scalar.IndicatorLength == ScalarNode.OnManyLines
            ? scalar.Position
            : scalar.Position.Shift(scalar.IndicatorLength + offset);
}
