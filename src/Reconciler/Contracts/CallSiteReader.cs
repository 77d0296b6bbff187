using Reconciler.Compilation.Archy;
using Reconciler.Loading.Yaml;

namespace Reconciler.Contracts;

/// <summary>Finds the call sites in the body of an Archy flow.</summary>
internal static class CallSiteReader
{
    private const string Action = "callCommonModule";

    /// <summary>All call sites, in the order of the file.</summary>
    public static IReadOnlyList<CallSite> Read(MapNode body)
    {
        var sites = new List<CallSite>();
        foreach (var (_, action) in ArchyWalk.Items(body).Where(item => item.Key == Action))
        {
            // The shared flow's name is the one key of the map, below it the one key is the version.
            if (action.Map("commonModule")?.Entries is [var module, ..])
            {
                var call = (module.Value as MapNode)?.Entries is [var version, ..] ? version.Value as MapNode : null;
                sites.Add(new CallSite(
                    module.Name, action.Text("name"), Bindings(call?.Map("inputs")), Bindings(call?.Map("outputs")), module.Key.Position));
            }
        }

        return sites;
    }

    private static CallBinding[] Bindings(MapNode? map) =>
    [
        .. (map?.Entries ?? [])
            .Where(entry => entry.Value is not MapNode { Count: 1 } value || !value.IsTrue("noValue"))
            .Select(entry => new CallBinding(ArchyVariables.WithoutScope(entry.Name), entry.Value, entry.Key.Position)),
    ];
}
