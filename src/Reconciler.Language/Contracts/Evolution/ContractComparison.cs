using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Language.Contracts.Evolution;

/// <summary>Finds for each shared flow the contract that its callers know, and checks the two.</summary>
internal static class ContractComparison
{
    /// <summary>The contracts now, against those of an earlier state of the project. A flow is found again by its name or a former one.</summary>
    public static IReadOnlyList<Diagnostic> Compare(ValidationResult now, ValidationResult before, string beforeWhat)
    {
        var all = new FlowSet([], now.Flows);
        var earlier = SharedFlows(before.Flows).DistinctBy(flow => flow.Document.Key.Name).ToDictionary(flow => flow.Document.Key.Name, StringComparer.Ordinal);
        var diagnostics = new DiagnosticBag();
        foreach (var flow in SharedFlows(now.Flows))
        {
            var names = flow.Manifest.FormerNames.Prepend(flow.Document.Key.Name);
            if (names.Select(name => earlier.GetValueOrDefault(name)).FirstOrDefault(found => found is not null) is { } old)
            {
                diagnostics.AddRange(EvolutionCheck.Check(flow, old.Contract, ContractVersion.Parse(old.ContractVersion), beforeWhat, all));
            }
        }

        return diagnostics.Sorted();
    }

    private static IEnumerable<CompiledFlow> SharedFlows(IEnumerable<CompiledFlow> flows)
        => flows.Where(flow => flow.Document.Key.Type == FlowTypes.CommonModule);
}
