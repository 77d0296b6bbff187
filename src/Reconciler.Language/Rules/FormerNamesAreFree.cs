using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Language.Rules;

/// <summary>A former name identifies one flow: no other manifest has it, as its name or as a former one, and nothing refers to it any more.</summary>
internal sealed class FormerNamesAreFree : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows)
    {
        var described = flows.Flows.DistinctBy(flow => flow.Document.Key).ToDictionary(flow => flow.Document.Key);
        var former = new Dictionary<FlowKey, CompiledFlow>();
        foreach (var (flow, key) in flows.Flows.SelectMany(flow => FormerKeys(flow).Select(key => (flow, key))))
        {
            var position = flow.Manifest.Metadata["formerNames"]!.Position;
            if (described.TryGetValue(key, out var taken))
            {
                yield return DiagnosticCatalog.FormerNameIsTaken(position, key.Name, "a flow that has a manifest", taken.Manifest.Position);
            }
            else if (!former.TryAdd(key, flow))
            {
                yield return DiagnosticCatalog.FormerNameIsTaken(position, key.Name, $"'{former[key].Manifest.Name}'", former[key].Manifest.Position);
            }
        }

        foreach (var (position, used) in flows.Flows.SelectMany(References))
        {
            if (former.TryGetValue(used, out var renamed))
            {
                yield return DiagnosticCatalog.RefersToFormerName(position, used.Name, renamed.Manifest.Name, renamed.Manifest.Position);
            }
        }
    }

    private static IEnumerable<FlowKey> FormerKeys(CompiledFlow flow) => flow.Manifest.FormerNames.Distinct().Select(name => flow.Document.Key with { Name = name });

    private static IEnumerable<(SourcePosition Position, FlowKey Flow)> References(CompiledFlow flow) => flow.Document.CallSites
        .Select(site => (site.Position, new FlowKey(FlowTypes.CommonModule, site.SharedFlow)))
        .Concat(flow.Document.Flows.Select(reference => (reference.Position, reference.Key)));
}
