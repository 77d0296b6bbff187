using Reconciler.Language.Flows.Archy;
using Reconciler.Language.Yaml;

namespace Reconciler.Language.Flows.Documents;

/// <summary>Finds the call sites in the body of an Archy flow.</summary>
internal static class CallSiteReader
{
    private const string Action = "callCommonModule";

    /// <summary>All call sites, in the order of the file.</summary>
    public static IReadOnlyList<CallSite> Read(MapNode body)
    {
        var walk = new Walk();
        walk.Walk(body);
        return walk.Sites;
    }

    private static CallBinding[] Bindings(MapNode? map) =>
    [
        .. (map?.Entries ?? [])
            .Where(entry => entry.Value is not MapNode { Count: 1 } value || !value.IsTrue("noValue"))
            .Select(entry => new CallBinding(ArchyVariableReader.WithoutScope(entry.Name), entry.Value, entry.Key.Position)),
    ];

    private sealed class Walk : BodyWalker
    {
        public List<CallSite> Sites { get; } = [];

        protected override void OnItem(string key, MapNode item, VariablesInScope variables)
        {
            // The shared flow's name is the one key of the map, below it the one key is the version.
            if (key == Action && item.Map("commonModule")?.Entries is [var module, ..])
            {
                var call = (module.Value as MapNode)?.Entries is [var version, ..] ? version.Value as MapNode : null;
                Sites.Add(new CallSite(
                    module.Name, item.Text("name"), Bindings(call?.Map("inputs")), Bindings(call?.Map("outputs")), module.Key.Position)
                {
                    Variables = variables,
                });
            }
        }
    }
}
