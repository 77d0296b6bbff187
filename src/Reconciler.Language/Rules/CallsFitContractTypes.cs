using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Language.Rules;

/// <summary>A call passes values of the types that the shared flow takes, and takes its outputs into variables of their types.</summary>
internal sealed class CallsFitContractTypes : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) =>
        from caller in flows.Flows
        from site in caller.Document.CallSites
        let called = flows.SharedFlow(site.SharedFlow)
        where called is not null
        from diagnostic in CallSiteTypes.CheckInputs(site, called.Contract.Inputs).Concat(CallSiteTypes.CheckOutputs(site, called.Contract.Outputs))
        select diagnostic;
}
