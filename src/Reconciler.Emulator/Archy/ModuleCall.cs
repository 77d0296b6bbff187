using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.Archy;

/// <summary>One <c>callCommonModule</c> action: the module it names and the map below the version key.</summary>
internal sealed record ModuleCall(string ActionName, string ModuleName, string VersionKey, YamlMap Binding)
{
    /// <summary>The only version key that the emulator takes: the version that is published when the calling flow is published.</summary>
    public const string LatestPublished = "ver_latestPublished";

    /// <summary>The names of the inputs that the call passes.</summary>
    public IEnumerable<string> Inputs => Names("inputs");

    /// <summary>The names of the outputs that the call takes.</summary>
    public IEnumerable<string> Outputs => Names("outputs");

    /// <summary>Every call at or below a node, in document order.</summary>
    public static IEnumerable<ModuleCall> In(YamlNode node) =>
        from map in YamlWalk.Maps(node)
        let action = map.Map("callCommonModule")
        where action is not null
        from call in Read(action)
        select call;

    private static IEnumerable<ModuleCall> Read(YamlMap action) =>
        from module in action.Map("commonModule")?.Entries ?? []
        where module.Value is YamlMap
        from version in ((YamlMap)module.Value).Entries
        let binding = version.Value as YamlMap
        where binding is not null
        select new ModuleCall(action.Text("name") ?? "Call Common Module", module.Key, version.Key, binding);

    private IEnumerable<string> Names(string key) => Binding.Map(key)?.Entries.Select(entry => entry.Key) ?? [];
}
