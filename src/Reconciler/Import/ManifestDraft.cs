using Reconciler.Import.Extraction;

namespace Reconciler.Import;

/// <summary>A manifest that is to be written: it compiles to the flow that the org has.</summary>
/// <param name="Texts">The files.</param>
/// <param name="Form">How the body is written.</param>
/// <param name="NotSteps">Why the body is not written as steps, as a clause; null when it is, or nobody wished it.</param>
internal sealed record ManifestDraft(ManifestTexts Texts, BodyForm Form, string? NotSteps)
{
    /// <summary>The variables that the manifest has in place of values of this org.</summary>
    public IReadOnlyCollection<ExtractedVariable> Variables { get; init; } = [];
}

/// <summary>The text of a manifest, and of the Archy file that it names.</summary>
/// <param name="Path">The manifest's path, relative to the project's root.</param>
/// <param name="Manifest">Its text.</param>
/// <param name="Archy">The text of the Archy file beside it; null when the body is steps.</param>
internal sealed record ManifestTexts(string Path, string Manifest, string? Archy)
{
    /// <summary>The files, in the order in which they are to be written: a manifest is not there before the file that it names.</summary>
    public IEnumerable<(string Path, string Text)> Files => Archy is null ? [(Path, Manifest)] : [(ManifestPaths.ArchyBeside(Path), Archy), (Path, Manifest)];
}
