using Reconciler.Language.Compilation.Steps;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Compilation.Decompilation;

/// <summary>The inverse of <see cref="FlowSettings"/>: the <c>settings</c> of a manifest from an Archy body.</summary>
internal static class SettingsDecompiler
{
    private const string CommonModule = "settingsCommonModule";

    /// <summary>The map <c>settings</c>, without what an export adds; null when nothing is left.</summary>
    /// <param name="body">The flow's body.</param>
    /// <param name="canonical">Its canonical form.</param>
    public static MapNode? Of(MapNode body, MapNode canonical) => new MapBuilder(body.Position)
        .AddRange(body.Entries
            .Where(entry => FlowSettings.Takes(entry.Name) && canonical[entry.Name] is not null)
            .Select(entry => entry with { Value = Own(entry.Name, Reduction.Apply(entry.Value, canonical[entry.Name]!, entry.Name)) })
            .Where(entry => entry.Value is not MapNode { Count: 0 }))
        .BuildUnlessEmpty();

    // 'callableFrom' says it.
    private static Node Own(string key, Node block) => key == CommonModule && block is MapNode map ? TreeEdit.Without(map, "compatibleFlowTypes") : block;
}
