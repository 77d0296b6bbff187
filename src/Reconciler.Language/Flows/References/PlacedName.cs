using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.References;

/// <summary>A name, as it stands in a file.</summary>
/// <param name="Scalar">The scalar that is the name.</param>
/// <param name="Outer">The key that the name lies below, where the place has one, as the category of a data action.</param>
internal readonly record struct PlacedName(ScalarNode Scalar, string? Outer);
