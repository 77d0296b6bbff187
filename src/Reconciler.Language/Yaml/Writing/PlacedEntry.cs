namespace Reconciler.Language.Yaml.Writing;

/// <summary>An entry of a map, with its place in the text.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="Colon">Index behind the colon.</param>
internal sealed record PlacedEntry(PlacedNode Key, PlacedNode Value, int Colon);
