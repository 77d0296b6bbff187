namespace Reconciler.Import;

/// <summary>The text of a manifest, and of the Archy file that it names.</summary>
/// <param name="Path">The manifest's path, relative to the project's root.</param>
/// <param name="Manifest">Its text.</param>
/// <param name="Archy">The text of the Archy file beside it; null when the body is steps.</param>
internal sealed record ManifestTexts(string Path, string Manifest, string? Archy)
{
    /// <summary>The files, in the order in which they are to be written: a manifest is not there before the file that it names.</summary>
    public IEnumerable<(string Path, string Text)> Files => Archy is null ? [(Path, Manifest)] : [(ManifestPaths.ArchyBeside(Path), Archy), (Path, Manifest)];
}
