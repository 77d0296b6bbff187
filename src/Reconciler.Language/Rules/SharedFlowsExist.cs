using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>
/// An invoked shared flow has a manifest. One that has none may still be in the org, where <c>plan</c> looks for it: a warning, or an error when
/// the name is nearly that of a manifest.
/// </summary>
internal sealed class SharedFlowsExist : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) =>
        from caller in flows.Flows
        from site in caller.Document.CallSites
        where !flows.SharedFlowNames.Contains(site.SharedFlow)
        let near = Suggestion.Near(site.SharedFlow, flows.SharedFlowNames)
        where near is not null || flows.IsComplete
        select near is null
            ? DiagnosticCatalog.SharedFlowWithoutManifest(site.Position, site.SharedFlow)
            : DiagnosticCatalog.UnknownSharedFlow(site.Position, site.SharedFlow, near);
}
