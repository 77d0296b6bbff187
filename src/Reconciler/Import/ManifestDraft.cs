using Reconciler.Import.Extraction;

namespace Reconciler.Import;

/// <summary>A manifest that is to be written: it compiles to the flow that the org has.</summary>
/// <param name="Texts">The files.</param>
/// <param name="Form">How the body is written.</param>
/// <param name="NotSteps">Why the body is no steps, as a clause; null when it is, or nobody wished it.</param>
internal sealed record ManifestDraft(ManifestTexts Texts, BodyForm Form, string? NotSteps)
{
    /// <summary>The variables that stand in it for values of this org.</summary>
    public IReadOnlyCollection<ExtractedVariable> Variables { get; init; } = [];
}
