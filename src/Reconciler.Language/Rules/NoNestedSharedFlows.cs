using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Language.Rules;

/// <summary>A shared flow does not invoke a shared flow: Architect forbids it. Source: Genesys Cloud help, "Work with common module flows".</summary>
internal sealed class NoNestedSharedFlows : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) =>
        from caller in flows.Flows
        where caller.Document.Key.Type == FlowTypes.CommonModule
        from site in caller.Document.CallSites
        select DiagnosticCatalog.SharedFlowInSharedFlow(site.Position, caller.Document.Key.Name, site.SharedFlow);
}
