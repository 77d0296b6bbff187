namespace Reconciler.Reporting.Json;

/// <summary>The document of <c>schemas/diff.schema.json</c>.</summary>
internal sealed record WireDiff(string Format, WireFlowFile Old, WireFlowFile New, WireSummary Summary, IReadOnlyList<WireChange> Changes);
