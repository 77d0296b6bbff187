using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Contracts.Evolution;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Planning;

/// <summary>Holds the contracts of shared flows against those that their last publish gave their callers.</summary>
internal static class LiveContractComparison
{
    /// <summary>The contracts now, against the live ones of the flows whose content was read.</summary>
    public static IReadOnlyList<Diagnostic> Compare(IReadOnlyList<FlowComparison> comparisons, IReadOnlyList<CompiledFlow> flows)
    {
        var all = new FlowSet([], flows);
        var diagnostics = new DiagnosticBag();
        foreach (var (desired, live, _) in comparisons.Where(comparison => comparison.Desired.Document.Key.Type == FlowTypes.CommonModule))
        {
            if (live?.Document is { } document)
            {
                var before = ContractEvolution.AsKnownToCallers(document.Contract, desired.Contract);
                diagnostics.AddRange(EvolutionCheck.Check(desired, before, ContractVersion.Parse(live.Marker?.Contract), "its last publish", all));
            }
        }

        return diagnostics.Sorted();
    }
}
