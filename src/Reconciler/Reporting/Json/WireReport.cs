using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Json;

/// <summary>The document of <c>schemas/report.schema.json</c>.</summary>
internal sealed record WireReport(
    string Format,
    WireTool Tool,
    string Command,
    int ExitCode,
    string Outcome,
    string Summary,
    string? Project,
    string? Environment,
    string? Org,
    DateTime StartedAt,
    double DurationSeconds,
    IReadOnlyList<string> Errors,
    IReadOnlyList<WireDiagnostic> Diagnostics,
    IReadOnlyList<WireReportedFlow> Flows,
    WirePlan? Plan,
    WireApply? Apply,
    WireRollback? Rollback,
    WireDrift? Drift)
{
    public static WireReport Of(RunReport report) => new(
        ReportJson.Format,
        WireTool.Of(report.ToolVersion),
        report.Command,
        report.ExitCode,
        RunOutcomeWords.NameOf(report.Outcome),
        RunSummary.Of(report),
        report.Project,
        report.Environment,
        report.Org,
        report.StartedAt.UtcDateTime,
        Math.Round(report.Duration.TotalSeconds, 3),
        report.Errors,
        [.. report.Diagnostics.Select(WireDiagnostic.Of)],
        [.. report.Flows.Select(WireReportedFlow.Of)],
        report.Plan is { } plan ? WirePlan.Of(plan) : null,
        report.Applied is { } applied ? WireApply.Of(applied) : null,
        report.Restored is { } restored ? WireRollback.Of(restored) : null,
        report.Drift is { } drift ? WireDrift.Of(drift) : null);
}
