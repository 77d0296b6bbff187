using Reconciler.Editing;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Acceptance;

/// <summary>Edits of one file.</summary>
/// <param name="Path">The file, relative to the project's root, with forward slashes.</param>
/// <param name="Before">The text that the edits are of, without a byte order mark.</param>
/// <param name="Edits">The edits.</param>
public sealed record FileEdits(string Path, string Before, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>The edited text; null when edits overlap.</summary>
    public string? After => EditedText.Apply(Before, Edits);
}
