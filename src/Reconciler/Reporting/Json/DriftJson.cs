using System.Text.Json;
using Reconciler.Drift;

namespace Reconciler.Reporting.Json;

/// <summary>Drift as JSON, by <c>schemas/drift.schema.json</c>.</summary>
public static class DriftJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/drift/v1";

    /// <summary>The document, indented.</summary>
    /// <param name="result">The result of the search for drift, secrets masked.</param>
    public static string Text(DriftResult result) => JsonSerializer.Serialize(DriftDocument.Of(result), DocumentContext.Readable.DriftDocument);
}

/// <summary>The document of <c>schemas/drift.schema.json</c>; also a part of a report.</summary>
internal sealed record DriftDocument
{
    public required string Format { get; init; }

    public required string Project { get; init; }

    public required string Environment { get; init; }

    public required string Org { get; init; }

    public required DateTime CheckedAt { get; init; }

    public required int FlowCount { get; init; }

    public required bool HasDrift { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<JsonDriftFinding> Findings { get; init; }

    public required IReadOnlyList<JsonFlowKey> NotApplied { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public static DriftDocument Of(DriftResult result) => new()
    {
        Format = DriftJson.Format,
        Project = result.Project,
        Environment = result.Environment,
        Org = result.Org,
        CheckedAt = result.CheckedAt.UtcDateTime,
        FlowCount = result.FlowCount,
        HasDrift = result.HasDrift,
        Summary = DriftReport.Summary(result),
        Findings = [.. result.Findings.Select(JsonDriftFinding.Of)],
        NotApplied = [.. result.NotApplied.Select(JsonFlowKey.Of)],
        Notes = result.Notes,
    };
}

/// <summary>One finding of drift. The properties mean what those of <see cref="DriftFinding"/> of the same name mean.</summary>
internal sealed record JsonDriftFinding
{
    public required JsonFlowKey Flow { get; init; }

    public required string Kind { get; init; }

    public required IReadOnlyList<string> What { get; init; }

    public required string Manifest { get; init; }

    public string? FlowId { get; init; }

    public string? Version { get; init; }

    public string? By { get; init; }

    public DateTime? At { get; init; }

    public string? Since { get; init; }

    public IReadOnlyList<JsonChange>? Changes { get; init; }

    public string? IgnoredBecause { get; init; }

    public static JsonDriftFinding Of(DriftFinding finding) => new()
    {
        Flow = JsonFlowKey.Of(finding.Flow),
        Kind = DriftKindWords.NameOf(finding.Kind),
        What = finding.What,
        Manifest = finding.Manifest,
        FlowId = finding.FlowId,
        Version = finding.Version,
        By = finding.By,
        At = finding.At?.UtcDateTime,
        Since = finding.Since,
        Changes = finding.Changes.Count == 0 ? null : [.. finding.Changes.Select(JsonChange.Of)],
        IgnoredBecause = finding.IgnoredBecause,
    };
}
