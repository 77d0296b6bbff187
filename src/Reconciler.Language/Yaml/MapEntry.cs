namespace Reconciler.Language.Yaml;

/// <summary>One entry of a map.</summary>
/// <param name="Key">The key; its own position is where a diagnostic about the key points.</param>
/// <param name="Value">The value.</param>
public readonly record struct MapEntry(ScalarNode Key, Node Value)
{
    /// <summary>The key's text.</summary>
    public string Name => Key.Text;
}
