using Reconciler.Drift;

namespace Reconciler.Reporting.Json;

/// <summary>The document of <c>schemas/drift.schema.json</c>.</summary>
internal sealed record WireDrift(
    string Format,
    string Project,
    string Environment,
    string Org,
    DateTime CheckedAt,
    int FlowCount,
    bool HasDrift,
    string Summary,
    IReadOnlyList<WireFinding> Findings,
    IReadOnlyList<WireFlowKey> NotApplied,
    IReadOnlyList<string> Notes)
{
    public static WireDrift Of(DriftResult result) => new(
        DriftJson.Format,
        result.Project,
        result.Environment,
        result.Org,
        result.CheckedAt.UtcDateTime,
        result.FlowCount,
        result.HasDrift,
        DriftReport.Summary(result),
        [.. result.Findings.Select(WireFinding.Of)],
        [.. result.NotApplied.Select(WireFlowKey.Of)],
        result.Notes);
}
