using Reconciler.Language.Flows;

namespace Reconciler.Acceptance;

/// <summary>What must change in a project's files for a flow to be as it is in the org, or why that cannot be written.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Files">The edits, by file; empty when nothing differs, or the edit is refused.</param>
/// <param name="Refusal">Why nothing can be written, as a sentence with its cure behind a semicolon; null when it can.</param>
public sealed record AcceptedFlow(FlowKey Flow, IReadOnlyList<FileEdits> Files, string? Refusal)
{
    /// <inheritdoc/>
    public override string ToString() => Refusal ?? $"{Flow}: {string.Join(", ", Files.Select(file => file.Path))}";
}
