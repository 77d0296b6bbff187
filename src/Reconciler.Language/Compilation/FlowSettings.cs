using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary>Compiles <c>spec.settings</c>: Archy's own blocks of settings for the whole flow, which the steps form has no keys for.</summary>
internal static class FlowSettings
{
    /// <summary>The key in the spec.</summary>
    public const string Key = "settings";

    private const string Languages = "supportedLanguages";

    /// <summary>True for a key of Archy that may stand in <c>spec.settings</c>.</summary>
    public static bool Takes(string key) => key == Languages || key.StartsWith(Key, StringComparison.Ordinal);

    /// <summary>
    /// A body with the blocks of <c>spec.settings</c> added. Where the body has a block of the same key, the keys inside are merged and the written
    /// ones win.
    /// </summary>
    public static MapNode AddTo(MapNode body, MapNode spec) => (spec.Map(Key)?.Entries ?? []).Aggregate(body, Add);

    private static MapNode Add(MapNode body, MapEntry block)
    {
        var merged = block is { Name: not Languages, Value: MapNode written } && body[block.Name] is MapNode own
            ? written.Entries.Aggregate(own, (map, entry) => TreeEdit.With(map, entry.Name, entry.Value))
            : block.Value;
        return TreeEdit.With(body, block.Name, merged);
    }
}
