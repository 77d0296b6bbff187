using Reconciler.Import.Extraction;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;

namespace Reconciler.Import;

/// <summary>What an import did.</summary>
/// <param name="Flows">Every chosen flow with its outcome, by type and name.</param>
/// <param name="Diagnostics">What is wrong with the choice, and what <c>validate</c> says to the project with the imported manifests.</param>
public sealed record ImportResult(IReadOnlyList<ImportedFlow> Flows, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The variables that were declared in the project file.</summary>
    public IReadOnlyList<ExtractedVariable> Variables { get; init; } = [];

    /// <summary>How many flows have this outcome.</summary>
    public int Count(ImportOutcome outcome) => Flows.Count(flow => flow.Outcome == outcome);

    /// <summary>True when a flow that was to be imported is not, or the choice makes no sense.</summary>
    public bool HasFailed => Count(ImportOutcome.Failed) > 0 || (Flows.Count == 0 && Diagnostics.HasErrors());
}

/// <summary>One flow of an import.</summary>
/// <param name="Outcome">What the import did with it.</param>
public sealed record ImportedFlow(FlowKey Flow, ImportOutcome Outcome)
{
    /// <summary>Its manifest, relative to the project's root; null when it has none.</summary>
    public string? Manifest { get; init; }

    /// <summary>How its body was written; null when nothing was.</summary>
    public BodyForm? Form { get; init; }

    /// <summary>Why it is not as wished, as a clause: not imported, or not as steps. Null when it is.</summary>
    public string? Why { get; init; }
}

/// <summary>What an import did with a flow.</summary>
public enum ImportOutcome
{
    /// <summary>Its manifest was written.</summary>
    Written,

    /// <summary>A manifest described it already, as it is in the org: it was adopted.</summary>
    Adopted,

    /// <summary>This project manages it already.</summary>
    Managed,

    /// <summary>There is nothing to import, or another project owns it.</summary>
    Skipped,

    /// <summary>It was to be imported and is not.</summary>
    Failed,
}
