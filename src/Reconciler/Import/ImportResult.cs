using Reconciler.Import.Extraction;
using Reconciler.Language.Diagnostics;

namespace Reconciler.Import;

/// <summary>What an import did.</summary>
/// <param name="Flows">What became of each chosen flow, by type and name.</param>
/// <param name="Diagnostics">What is wrong with the choice, and what <c>validate</c> says to the project with the imported manifests.</param>
public sealed record ImportResult(IReadOnlyList<ImportedFlow> Flows, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The variables that were declared in the project file.</summary>
    public IReadOnlyList<ExtractedVariable> Variables { get; init; } = [];

    /// <summary>How many flows it became so of.</summary>
    public int Count(ImportOutcome outcome) => Flows.Count(flow => flow.Outcome == outcome);

    /// <summary>True when a flow that was to be imported is not, or the choice makes no sense.</summary>
    public bool HasFailed => Count(ImportOutcome.Failed) > 0 || (Flows.Count == 0 && Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
}
