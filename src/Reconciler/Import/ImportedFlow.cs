using Reconciler.Language.Flows;

namespace Reconciler.Import;

/// <summary>What became of one flow in an import.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record ImportedFlow(FlowKey Flow, ImportOutcome Outcome)
{
    /// <summary>Its manifest, relative to the project's root; null when it has none.</summary>
    public string? Manifest { get; init; }

    /// <summary>How its body was written; null when nothing was.</summary>
    public BodyForm? Form { get; init; }

    /// <summary>Why it is not as wished, as a clause: not imported, or not as steps. Null when it is.</summary>
    public string? Why { get; init; }
}
