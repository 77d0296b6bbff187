using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;

namespace Reconciler.Live;

/// <summary>Finds the flow of the org that a manifest describes.</summary>
internal static class Counterpart
{
    /// <summary>The flow of its type and name, else of its type and a former name; null when there is none.</summary>
    public static LiveFlow? Of(CompiledFlow desired, OrgSnapshot snapshot) => snapshot.Find(desired.Document.Key) ?? Former(desired, snapshot).FirstOrDefault();

    /// <summary>The names by which the org may know it: its own and its former ones.</summary>
    public static IEnumerable<FlowKey> Names(CompiledFlow desired) =>
        desired.Manifest.FormerNames.Select(name => desired.Document.Key with { Name = name }).Append(desired.Document.Key);

    /// <summary>The flows that manifests describe, by type and name; of several with one name the first.</summary>
    public static Dictionary<FlowKey, CompiledFlow> ByKey(IEnumerable<CompiledFlow> flows) => flows.DistinctBy(flow => flow.Document.Key).ToDictionary(flow => flow.Document.Key);

    /// <summary>The flows that the org has under its former names.</summary>
    public static IEnumerable<LiveFlow> Former(CompiledFlow desired, OrgSnapshot snapshot) => desired.Manifest.FormerNames
        .Select(name => snapshot.Find(desired.Document.Key with { Name = name }))
        .OfType<LiveFlow>();
}
