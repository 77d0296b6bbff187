using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation;

/// <summary><c>spec.settings</c>: Archy's blocks for the flow as a whole, which steps have no words of their own for.</summary>
internal static class FlowSettings
{
    /// <summary>The key in the spec.</summary>
    public const string Key = "settings";

    private const string Languages = "supportedLanguages";

    /// <summary>True for a key of Archy that may stand in the block.</summary>
    public static bool Takes(string key) => key == Languages || key.StartsWith(Key, StringComparison.Ordinal);

    /// <summary>The body with the written blocks; where it has such a block itself, their keys are added to that.</summary>
    public static MapNode AddTo(MapNode body, MapNode spec) => (spec.Map(Key)?.Entries ?? []).Aggregate(body, Add);

    private static MapNode Add(MapNode body, MapEntry block)
    {
        var merged = block is { Name: not Languages, Value: MapNode written } && body[block.Name] is MapNode own
            ? written.Entries.Aggregate(own, (map, entry) => TreeEdit.With(map, entry.Name, entry.Value))
            : block.Value;
        return TreeEdit.With(body, block.Name, merged);
    }
}
