using Reconciler.Language.Yaml;

namespace Reconciler.Language.Schemas;

/// <summary>Where a path of a schema error leads.</summary>
/// <param name="Node">The node at the end of the path, or the last one that exists.</param>
/// <param name="Parent">The map that holds it, if a map does.</param>
/// <param name="Key">Its key in that map.</param>
/// <param name="Readable">The path as a person writes it: <c>spec.steps[1].invoke</c>; empty for the document.</param>
/// <param name="Missing">What of the path does not exist.</param>
internal sealed record SchemaPlace(Node Node, MapNode? Parent, ScalarNode? Key, string Readable, string Missing = "")
{
    /// <summary>The path for a sentence.</summary>
    public string Title => Readable.Length == 0 ? "the document" : Readable;
}
