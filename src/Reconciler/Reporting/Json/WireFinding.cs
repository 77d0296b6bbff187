using Reconciler.Drift;

namespace Reconciler.Reporting.Json;

/// <summary>One finding of a drift document.</summary>
internal sealed record WireFinding(
    WireFlowKey Flow,
    string Kind,
    IReadOnlyList<string> What,
    string Manifest,
    string? FlowId,
    string? Version,
    string? By,
    DateTime? At,
    string? Since,
    IReadOnlyList<WireChange>? Changes,
    string? IgnoredBecause)
{
    public static WireFinding Of(DriftFinding finding) => new(
        WireFlowKey.Of(finding.Flow),
        DriftKindWords.NameOf(finding.Kind),
        finding.What,
        finding.Manifest,
        finding.FlowId,
        finding.Version,
        finding.By,
        finding.At?.UtcDateTime,
        finding.Since,
        finding.Changes.Count == 0 ? null : [.. finding.Changes.Select(WireChange.Of)],
        finding.IgnoredBecause);
}
