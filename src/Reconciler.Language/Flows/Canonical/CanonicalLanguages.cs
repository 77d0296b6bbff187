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
        return new MapNode(
            [.. body.Entries.Where(e => e.Name != Block || !isOnlyTheDefault).Select(e => e.Name == Block ? e with { Value = reduced } : e)],
            body.Position);
    }

    /// <summary>A canonical body with the block that its absence means, so that an added language is not told as two.</summary>
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

        var withoutNone = new MapNode([.. map.Entries.Where(entry => entry.Name != "none")], map.Position);
        return language with { Value = Subtraction.Subtract(withoutNone, CanonicalDefaults.Language) };
    }
}
