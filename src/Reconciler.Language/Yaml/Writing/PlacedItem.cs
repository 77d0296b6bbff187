namespace Reconciler.Language.Yaml.Writing;

/// <summary>An item of a list, with its place in the text.</summary>
/// <param name="Start">Where its dash is; in a flow list where the item starts.</param>
/// <param name="Value">The item.</param>
internal sealed record PlacedItem(int Start, PlacedNode Value);
