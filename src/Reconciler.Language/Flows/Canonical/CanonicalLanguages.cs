using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Canonical;

/// <summary>
/// The block <c>supportedLanguages</c>: an export always writes it, an author leaves it out when the flow speaks its default language only, with
/// the default voice. Then the block means nothing.
/// </summary>
internal static class CanonicalLanguages
{
    private const string Block = "supportedLanguages";

    /// <summary>The body with the block reduced to what somebody chose.</summary>
    public static MapNode Apply(MapNode body)
    {
        if (body.Map(Block) is not { } languages)
        {
            return body;
        }

        var reduced = new MapNode([.. languages.Entries.Select(Reduce)], languages.Position);
        var isOnlyTheDefault = reduced is { Entries: [var only] } && only.Name == body.Text("defaultLanguage") && only.Value is MapNode { Count: 0 };
        return isOnlyTheDefault ? TreeEdit.Without(body, Block) : TreeEdit.With(body, Block, reduced);
    }

    /// <summary>A canonical body with the block written out where <see cref="Apply"/> left it out, so that a comparison shows an added language as one and not as two.</summary>
    public static MapNode Spelled(MapNode canonical)
    {
        if (canonical[Block] is not null || canonical.Text("defaultLanguage") is not { } language)
        {
            return canonical;
        }

        var block = new MapEntry(ScalarNode.String(Block, canonical.Position), MapBuilder.Of(language, new MapNode([], canonical.Position)));
        return new MapNode([.. canonical.Entries.Append(block).OrderBy(entry => entry.Name, StringComparer.Ordinal)], canonical.Position);
    }

    private static MapEntry Reduce(MapEntry language)
    {
        if (language.Value is not MapNode map)
        {
            return language;
        }

        return language with { Value = Subtraction.Subtract(TreeEdit.Without(map, "none"), CanonicalDefaults.Language) };
    }
}
