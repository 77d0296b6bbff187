using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>A call passes what the shared flow takes, and takes what it gives back.</summary>
internal sealed class CallsFitContracts : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) =>
        from caller in flows.Flows
        from site in caller.Document.CallSites
        let called = flows.SharedFlow(site.SharedFlow)
        where called is not null
        from diagnostic in CallSiteNames.CheckInputs(site, called.Contract.Inputs).Concat(CallSiteNames.CheckOutputs(site, called.Contract.Outputs))
        select diagnostic;
}
