using Reconciler.Language.Expressions;
using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.References;

/// <summary>Finds the things of the org that a flow names, as <see cref="EntityPlaces"/> says, in the order of the document.</summary>
internal static class EntityReferenceReader
{
    private const string PromptPrefix = VariableScopes.UserPrompt + ".";

    private static readonly ILookup<string, NamedPlace<OrgEntityKind>> Places = EntityPlaces.Properties.ToLookup(place => place.Property, StringComparer.Ordinal);

    /// <summary>Every place that names a thing; a name used twice is there twice.</summary>
    public static IReadOnlyList<EntityReference> Read(MapNode body) => [.. ArchyWalk.Entries(body).SelectMany(In)];

    private static IEnumerable<EntityReference> In(MapEntry entry)
    {
        var named = Places[entry.Name].SelectMany(place => place.NamesIn(entry.Value).Select(name => Reference(place.Target, name))).OfType<EntityReference>();
        return entry is { Name: "exp", Value: ScalarNode expression } ? named.Concat(InExpression(expression)) : named;
    }

    private static EntityReference? Reference(OrgEntityKind kind, PlacedName name) => (kind, name.Scalar.Text) switch
    {
        (OrgEntityKind.UserPrompt, var text) => text.StartsWith(PromptPrefix, StringComparison.Ordinal)
            ? new EntityReference(kind, text[PromptPrefix.Length..], name.Scalar.Position)
            : null,
        (_, var text) => new EntityReference(kind, text, name.Scalar.Position, name.Outer),
    };

    private static IEnumerable<EntityReference> InExpression(ScalarNode expression)
    {
        // Most expressions name nothing, and parsing is what costs.
        if (!expression.Text.Contains("Find", StringComparison.OrdinalIgnoreCase) && !expression.Text.Contains(PromptPrefix, StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        foreach (var found in ExpressionReferenceReader.Of(ExpressionParser.Parse(expression.Text)))
        {
            if (!found.ById && found.Name.Length > 0 && EntityPlaces.Expressions.TryGetValue(found.Kind, out var kind))
            {
                yield return new EntityReference(kind, found.Name, ScalarPlace.At(expression, found.Span.Start));
            }
        }
    }
}
