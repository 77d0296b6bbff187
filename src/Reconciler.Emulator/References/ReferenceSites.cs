using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Yaml;

namespace Reconciler.Emulator.References;

/// <summary>Every place of a flow file that names something outside of it.</summary>
internal static class ReferenceSites
{
    private static readonly Func<ReferenceScope, IEnumerable<ReferenceSite>>[] Rules =
    [
        NamedValueRule.Sites,
        QueueVariableRule.Sites,
        OldScheduleRule.Sites,
        NamedFlowRule.Sites,
        NamingKeyRule.Sites,
        DataActionRule.Sites,
        PromptRule.Sites,
        ExpressionRule.Sites,
    ];

    public static IEnumerable<ReferenceSite> In(ArchyFile file) =>
        from map in YamlWalk.Maps(file.Flow)
        from entry in map.Entries.ToArray()
        let scope = new ReferenceScope(file.Type, map, entry.Key, entry.Value)
        from rule in Rules
        from site in rule(scope)
        where site.Reference.Name.Length > 0
        select site;
}
