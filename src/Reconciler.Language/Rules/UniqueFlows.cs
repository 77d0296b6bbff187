using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>A flow is described once.</summary>
internal sealed class UniqueFlows : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) => flows.Flows
        .GroupBy(flow => flow.Document.Key)
        .SelectMany(same => same.Skip(1).Select(again => DiagnosticCatalog.DuplicateFlow(
            again.Manifest.Position, same.Key.Type, same.Key.Name, same.First().Manifest.Position)));
}
