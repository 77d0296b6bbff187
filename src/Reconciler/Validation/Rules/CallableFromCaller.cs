using Reconciler.Compilation.Archy;
using Reconciler.Diagnostics;

namespace Reconciler.Validation.Rules;

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
