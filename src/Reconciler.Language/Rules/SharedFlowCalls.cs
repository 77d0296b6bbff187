using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.Rules;

/// <summary>
/// A call of a shared flow fits that flow: it passes what the contract takes and takes what it gives back, the shared flow exists, and it may be called
/// from there.
/// </summary>
internal sealed class SharedFlowCalls : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) =>
    [
        .. Names(flows),
        .. Types(flows),
        .. Existence(flows),
        .. Nesting(flows),
        .. Permission(flows),
    ];

    private static IEnumerable<Diagnostic> Names(FlowSet flows) =>
        from call in Known(flows)
        let contract = call.Called.Contract
        from diagnostic in CallSiteNames.CheckInputs(call.Site, contract.Inputs).Concat(CallSiteNames.CheckOutputs(call.Site, contract.Outputs))
        select diagnostic;

    private static IEnumerable<Diagnostic> Types(FlowSet flows) =>
        from call in Known(flows)
        let contract = call.Called.Contract
        from diagnostic in CallSiteTypes.CheckInputs(call.Site, contract.Inputs).Concat(CallSiteTypes.CheckOutputs(call.Site, contract.Outputs))
        select diagnostic;

    // A shared flow without a manifest may still be in the org, where plan looks for it: a warning, or an error when the name is nearly that of a manifest.
    private static IEnumerable<Diagnostic> Existence(FlowSet flows) =>
        from caller in flows.Flows
        from site in caller.Document.CallSites
        where !flows.SharedFlowNames.Contains(site.SharedFlow)
        let near = Suggestion.Near(site.SharedFlow, flows.SharedFlowNames)
        where near is not null || flows.IsComplete
        select near is null
            ? DiagnosticCatalog.SharedFlowWithoutManifest(site.Position, site.SharedFlow)
            : DiagnosticCatalog.UnknownSharedFlow(site.Position, site.SharedFlow, near);

    // Architect forbids a call of a shared flow in a shared flow. Source: Genesys Cloud help, "Work with common module flows".
    private static IEnumerable<Diagnostic> Nesting(FlowSet flows) =>
        from caller in flows.Flows
        where caller.Document.Key.Type == FlowTypes.CommonModule
        from site in caller.Document.CallSites
        select DiagnosticCatalog.SharedFlowInSharedFlow(site.Position, caller.Document.Key.Name, site.SharedFlow);

    private static IEnumerable<Diagnostic> Permission(FlowSet flows) =>
        from call in Known(flows)
        let type = call.Caller.Document.Key.Type
        let allowed = call.Called.Document.CallableFrom
        where type != FlowTypes.CommonModule && !allowed.Contains(type, StringComparer.OrdinalIgnoreCase)
        select DiagnosticCatalog.NotCallableFrom(call.Site.Position, call.Site.SharedFlow, type, [.. allowed]);

    private static IEnumerable<(CompiledFlow Caller, CallSite Site, CompiledFlow Called)> Known(FlowSet flows) =>
        from caller in flows.Flows
        from site in caller.Document.CallSites
        let called = flows.SharedFlow(site.SharedFlow)
        where called is not null
        select (caller, site, called);
}
