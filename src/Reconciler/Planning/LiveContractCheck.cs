using Reconciler.Diff;
using Reconciler.Language.Contracts;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Live;

namespace Reconciler.Planning;

/// <summary>
/// Holds calls of shared flows that no manifest describes against the contract that the org tells in its listing: no further call.
/// </summary>
internal static class LiveContractCheck
{
    /// <summary>Every call of a flow that does not fit, at the caller's place.</summary>
    public static IEnumerable<Diagnostic> Check(FlowDocument caller, IReadOnlySet<FlowKey> described, OrgSnapshot snapshot) =>
        from site in caller.CallSites
        let key = new FlowKey(FlowTypes.CommonModule, site.SharedFlow)
        where !described.Contains(key)
        let live = snapshot.Find(key)?.Flow
        where live?.PublishedVersion is not null
        from diagnostic in Check(site, LiveContract.Of(live))
        select diagnostic;

    private static IEnumerable<Diagnostic> Check(CallSite site, LiveContract contract)
    {
        var inputs = contract.Inputs is { } takes ? CallSiteNames.CheckInputs(site, takes).Concat(CallSiteTypes.CheckInputs(site, takes)) : [];
        var outputs = contract.Outputs is { } gives ? CallSiteNames.CheckOutputs(site, gives).Concat(CallSiteTypes.CheckOutputs(site, gives)) : [];
        return inputs.Concat(outputs);
    }
}
