using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Language.Rules;

/// <summary>A shared flow is invoked only from flow types that it allows.</summary>
internal sealed class CallableFromCaller : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) =>
        from caller in flows.Flows
        where caller.Document.Key.Type != FlowTypes.CommonModule
        from site in caller.Document.CallSites
        let called = flows.SharedFlow(site.SharedFlow)
        where called is not null && !called.Document.CallableFrom.Contains(caller.Document.Key.Type, StringComparer.OrdinalIgnoreCase)
        select DiagnosticCatalog.NotCallableFrom(site.Position, site.SharedFlow, caller.Document.Key.Type, [.. called.Document.CallableFrom]);
}
