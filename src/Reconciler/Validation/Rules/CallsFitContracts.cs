using Reconciler.Contracts;
using Reconciler.Diagnostics;

namespace Reconciler.Validation.Rules;

/// <summary>A call passes what the shared flow takes, and takes what it gives back.</summary>
internal sealed class CallsFitContracts : IRule
{
    public IEnumerable<Diagnostic> Check(FlowSet flows) =>
        from caller in flows.Flows
        from site in caller.Document.CallSites
        let called = flows.SharedFlow(site.SharedFlow)
        where called is not null
        from diagnostic in Check(site, called.Contract)
        select diagnostic;

    private static IEnumerable<Diagnostic> Check(CallSite site, Contract contract)
    {
        foreach (var diagnostic in Unknown(site, "input", site.Inputs, contract.Inputs).Concat(Unknown(site, "output", site.Outputs, contract.Outputs)))
        {
            yield return diagnostic;
        }

        foreach (var missing in contract.Inputs.Where(input => input.Required && site.Inputs.All(binding => binding.Name != input.Name)))
        {
            yield return DiagnosticCatalog.MissingInput(site.Position, site.SharedFlow, missing.Name);
        }
    }

    private static IEnumerable<Diagnostic> Unknown(
        CallSite site, string direction, IEnumerable<CallBinding> bindings, IReadOnlyList<ContractParameter> parameters)
    {
        string[] known = [.. parameters.Select(parameter => parameter.Name)];
        return bindings
            .Where(binding => !known.Contains(binding.Name, StringComparer.Ordinal))
            .Select(binding => DiagnosticCatalog.UnknownParameter(binding.Position, site.SharedFlow, direction, binding.Name, known));
    }
}
