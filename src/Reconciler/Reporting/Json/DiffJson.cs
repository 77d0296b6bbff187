using System.Text.Json;
using Reconciler.Diff;
using Reconciler.Language.Flows.Documents;

namespace Reconciler.Reporting.Json;

/// <summary>Changes as JSON, by <c>schemas/diff.schema.json</c>. Values are whole; secrets must be masked before.</summary>
public static class DiffJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/diff/v1";

    /// <summary>The document of one comparison, indented.</summary>
    /// <param name="old">The flow before.</param>
    /// <param name="new">The flow after.</param>
    /// <param name="changes">What differs.</param>
    public static string Text(FlowDocument old, FlowDocument @new, IReadOnlyList<Change> changes)
    {
        var diff = new WireDiff(Format, WireFlowFile.Of(old), WireFlowFile.Of(@new), WireSummary.Of(changes), Wire(changes));
        return JsonSerializer.Serialize(diff, ChangeJson.Readable.WireDiff);
    }

    /// <summary>Writes changes as an array of <c>#/definitions/change</c>, as the value of whatever document the writer is in.</summary>
    /// <param name="writer">Stands where a value may be written.</param>
    /// <param name="changes">The changes.</param>
    public static void WriteChanges(Utf8JsonWriter writer, IReadOnlyList<Change> changes)
        => JsonSerializer.Serialize(writer, Wire(changes), ChangeJson.Readable.IReadOnlyListWireChange);

    private static IReadOnlyList<WireChange> Wire(IReadOnlyList<Change> changes) => [.. changes.Select(WireChange.Of)];
}
