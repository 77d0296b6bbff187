using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Language.Contracts.Evolution;

/// <summary>Compares the contracts of a project's shared flows with those of an earlier state of the project.</summary>
internal static class ContractComparison
{
    /// <summary>Checks each shared flow that both states have; a flow that was renamed is found by its former names.</summary>
    /// <param name="now">The flows of the project as it is now.</param>
    /// <param name="before">The flows of the project as it was.</param>
    /// <param name="beforeWhat">What messages call the earlier state, such as the name of a Git reference.</param>
    public static IReadOnlyList<Diagnostic> Compare(IReadOnlyList<CompiledFlow> now, IReadOnlyList<CompiledFlow> before, string beforeWhat)
    {
        var all = new FlowSet([], now);
        var earlier = SharedFlows(before).DistinctBy(flow => flow.Document.Key.Name).ToDictionary(flow => flow.Document.Key.Name, StringComparer.Ordinal);
        var diagnostics = new DiagnosticBag();
        foreach (var flow in SharedFlows(now))
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
