using System.Text.Json;
using Reconciler.Diff;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Reporting.Json;

/// <summary>The comparison of two flow files as JSON, by <c>schemas/diff.schema.json</c>. Values are whole; secrets must be masked before.</summary>
public static class DiffJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/diff/v1";

    /// <summary>The document, indented.</summary>
    /// <param name="old">The flow before.</param>
    /// <param name="new">The flow after.</param>
    /// <param name="changes">The differences between the two.</param>
    public static string Text(FlowDocument old, FlowDocument @new, IReadOnlyList<Change> changes)
    {
        var diff = new DiffDocument(Format, JsonFlowFile.Of(old), JsonFlowFile.Of(@new), JsonChangeCounts.Of(changes), [.. changes.Select(JsonChange.Of)]);
        return JsonSerializer.Serialize(diff, DocumentContext.Readable.DiffDocument);
    }
}

/// <summary>The document of <c>schemas/diff.schema.json</c>.</summary>
internal sealed record DiffDocument(string Format, JsonFlowFile Old, JsonFlowFile New, JsonChangeCounts Summary, IReadOnlyList<JsonChange> Changes);

/// <summary>A compared flow: its file, type, name and hash.</summary>
internal sealed record JsonFlowFile(string? File, string Type, string Name, string Hash)
{
    public static JsonFlowFile Of(FlowDocument flow) => new(flow.Position.File?.Path, flow.Key.Type, flow.Key.Name, flow.Hash);
}

/// <summary>How many changes there are in all and of each kind, as a sentence and as numbers.</summary>
internal sealed record JsonChangeCounts(string Text, int Total, int Added, int Removed, int Changed, int Moved)
{
    public static JsonChangeCounts Of(IReadOnlyList<Change> changes)
    {
        int Count(ChangeKind kind) => changes.Count(change => change.Kind == kind);
        return new JsonChangeCounts(
            ChangeSummary.Of(changes), changes.Count, Count(ChangeKind.Added), Count(ChangeKind.Removed), Count(ChangeKind.Changed), Count(ChangeKind.Moved));
    }
}
