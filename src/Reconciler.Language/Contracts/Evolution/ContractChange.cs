using Reconciler.Language.Flows.Documents;

namespace Reconciler.Language.Contracts.Evolution;

/// <summary>One difference between two versions of a contract.</summary>
/// <param name="Bump">What it demands of the version.</param>
/// <param name="Direction"><c>input</c> or <c>output</c>.</param>
/// <param name="Name">The parameter's name.</param>
/// <param name="Words">What happened, as a clause: <c>the input 'locale' is gone</c>.</param>
/// <param name="BreaksEveryCaller">True when it also breaks callers that do not use the parameter, as a new required input does.</param>
public sealed record ContractChange(ContractBump Bump, string Direction, string Name, string Words, bool BreaksEveryCaller = false)
{
    /// <summary>True when a caller may break by it.</summary>
    public bool IsBreaking => Bump == ContractBump.Major;

    /// <summary>True when a call breaks by it.</summary>
    public bool Breaks(CallSite site)
    {
        if (!IsBreaking)
        {
            return false;
        }

        var bindings = Direction == "input" ? site.Inputs : site.Outputs;
        var isBound = bindings.Any(binding => binding.Name == Name);
        return BreaksEveryCaller ? !isBound : isBound;
    }
}
