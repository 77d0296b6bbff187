namespace Reconciler.TestKit;

/// <summary>A real public flow file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Template">The text as published, with its placeholders.</param>
/// <param name="Yaml">The text with its placeholders filled.</param>
public sealed record CorpusFile(string Name, string Template, string Yaml)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
