using Reconciler.Diagnostics;

namespace Reconciler.Loading.Yaml;

/// <summary>A scalar value.</summary>
public sealed class ScalarNode : Node
{
    /// <summary>The <see cref="IndicatorLength"/> of a scalar whose text does not stand on the line where it starts: nothing inside it has a place of its own.</summary>
    public const int OnManyLines = -1;

    /// <summary>Makes a scalar of a known kind.</summary>
    /// <param name="text">The value's text, escapes resolved.</param>
    /// <param name="kind">Its type.</param>
    /// <param name="position">Where it starts.</param>
    /// <param name="indicatorLength">Characters between the start and the first character of the text (1 for a quote), or <see cref="OnManyLines"/>.</param>
    public ScalarNode(string text, ScalarKind kind, SourcePosition position, int indicatorLength = 0)
        : base(position) => (Text, Kind, IndicatorLength) = (text, kind, indicatorLength);

    /// <summary>The value's text, escapes resolved.</summary>
    public string Text { get; }

    /// <summary>The value's type.</summary>
    public ScalarKind Kind { get; }

    /// <summary>Characters between the start and the first character of the text: 1 for a quoted scalar, <see cref="OnManyLines"/> for one on many lines.</summary>
    public int IndicatorLength { get; }

    /// <summary>True for <c>true</c>.</summary>
    public bool IsTrue => Kind == ScalarKind.Boolean && Text is "true" or "True" or "TRUE";

    /// <summary>A string scalar.</summary>
    public static ScalarNode String(string text, SourcePosition position) => new(text, ScalarKind.String, position);

    /// <summary>A boolean scalar.</summary>
    public static ScalarNode Boolean(bool value, SourcePosition position) => new(value ? "true" : "false", ScalarKind.Boolean, position);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
