using Reconciler.Editing;
using Reconciler.Language.Flows;
using Reconciler.Language.Yaml.Writing;

namespace Reconciler.Acceptance;

/// <summary>What must change in a project's files for a flow to be as it is in the org, or why that cannot be written.</summary>
/// <param name="Files">The edits, by file; empty when nothing differs, or the edit is refused.</param>
/// <param name="Refusal">Why nothing can be written, as a sentence with its cure behind a semicolon; null when it can.</param>
public sealed record AcceptedFlow(FlowKey Flow, IReadOnlyList<FileEdits> Files, string? Refusal)
{
    /// <inheritdoc/>
    public override string ToString() => Refusal ?? $"{Flow}: {string.Join(", ", Files.Select(file => file.Path))}";
}

/// <summary>Edits of one file.</summary>
/// <param name="Path">The file, relative to the project's root, with forward slashes.</param>
/// <param name="Before">The text that the edits are of, without a byte order mark.</param>
public sealed record FileEdits(string Path, string Before, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>The edited text; null when edits overlap.</summary>
    public string? After => EditedText.Apply(Before, Edits);
}
