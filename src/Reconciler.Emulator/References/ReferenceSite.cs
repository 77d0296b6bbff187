using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>One place of a flow file that names something outside of it.</summary>
/// <param name="Reference">What the place names.</param>
/// <param name="Rename">Writes another name at that place.</param>
internal sealed record ReferenceSite(FlowReference Reference, Action<string> Rename)
{
    /// <summary>Every such place of a file, in document order.</summary>
    public static IEnumerable<ReferenceSite> In(ArchyFile file) =>
        from map in YamlWalk.Maps(file.Flow)
        from entry in map.Entries.ToArray()
        let scope = new ReferenceScope(file.Type, map, entry.Key, entry.Value)
        from rule in ReferenceRules.All
        from site in rule(scope)
        where site.Reference.Name.Length > 0
        select site;
}

/// <summary>One key of a flow file, as the rules look at it.</summary>
/// <param name="Type">The flow's type.</param>
/// <param name="Owner">The map that holds the key.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">What is below it.</param>
internal sealed record ReferenceScope(FlowType Type, YamlMap Owner, string Key, YamlNode Value);
