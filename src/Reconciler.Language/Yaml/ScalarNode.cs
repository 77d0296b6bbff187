using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Yaml;

/// <summary>A scalar value.</summary>
public sealed class ScalarNode : Node
{
    /// <summary>Makes a scalar of a known kind, all of it at one place.</summary>
    /// <param name="text">The value's text, escapes resolved.</param>
    /// <param name="kind">Its type.</param>
    /// <param name="position">Where it starts.</param>
    public ScalarNode(string text, ScalarKind kind, SourcePosition position)
        : base(position) => (Text, Kind) = (text, kind);

    internal ScalarNode(string text, ScalarKind kind, SourcePosition position, TextOrigin? origin, int start = 0)
        : this(text, kind, position) => (Origin, Start) = (origin, start);

    /// <summary>The value's text, escapes resolved.</summary>
    public string Text { get; }

    /// <summary>The value's type.</summary>
    public ScalarKind Kind { get; }

    /// <summary>True for <c>true</c>.</summary>
    public bool IsTrue => Kind == ScalarKind.Boolean && Text is "true" or "True" or "TRUE";

    /// <summary>Tells the places inside the text; null when there are none but <see cref="Node.Position"/>. See <see cref="ScalarPlace"/>.</summary>
    internal TextOrigin? Origin { get; }

    /// <summary>Index of the scalar in the YAML text that it was read from.</summary>
    internal int Start { get; }

    /// <summary>A string scalar.</summary>
    public static ScalarNode String(string text, SourcePosition position) => new(text, ScalarKind.String, position);

    /// <summary>A boolean scalar.</summary>
    public static ScalarNode Boolean(bool value, SourcePosition position) => new(value ? "true" : "false", ScalarKind.Boolean, position);

    /// <summary>The same text at the same places, as a string.</summary>
    internal ScalarNode AsString() => Kind == ScalarKind.String ? this : new ScalarNode(Text, ScalarKind.String, Position, Origin, Start);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
