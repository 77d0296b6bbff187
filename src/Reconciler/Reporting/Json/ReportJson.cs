using System.Text.Json;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Json;

/// <summary>The report of a run as JSON, by <c>schemas/report.schema.json</c>.</summary>
public static class ReportJson
{
    /// <summary>The version of the document; it grows when a reader of an older one would be misled.</summary>
    public const string Format = "reconciler/report/v1";

    /// <summary>The document, indented.</summary>
    /// <param name="report">The report, secrets masked.</param>
    public static string Text(RunReport report) => JsonSerializer.Serialize(ReportDocument.Of(report), DocumentContext.Readable.ReportDocument);
}

/// <summary>The document of <c>schemas/report.schema.json</c>. A part that the run did not get to is null, and absent from the JSON.</summary>
internal sealed record ReportDocument
{
    public required string Format { get; init; }

    public required JsonTool Tool { get; init; }

    public required string Command { get; init; }

    public required int ExitCode { get; init; }

    public required string Outcome { get; init; }

    public required string Summary { get; init; }

    public string? Project { get; init; }

    public string? Environment { get; init; }

    public string? Org { get; init; }

    public required DateTime StartedAt { get; init; }

    public required double DurationSeconds { get; init; }

    public required IReadOnlyList<string> Errors { get; init; }

    public required IReadOnlyList<JsonDiagnostic> Diagnostics { get; init; }

    public required IReadOnlyList<JsonReportedFlow> Flows { get; init; }

    public PlanSection? Plan { get; init; }

    public ApplySection? Apply { get; init; }

    public RollbackSection? Rollback { get; init; }

    public DriftDocument? Drift { get; init; }

    public static ReportDocument Of(RunReport report) => new()
    {
        Format = ReportJson.Format,
        Tool = JsonTool.Of(report.ToolVersion),
        Command = report.Command,
        ExitCode = report.ExitCode,
        Outcome = report.Outcome.Word(),
        Summary = RunSummary.Of(report),
        Project = report.Project,
        Environment = report.Environment,
        Org = report.Org,
        StartedAt = report.StartedAt.UtcDateTime,
        DurationSeconds = Math.Round(report.Duration.TotalSeconds, 3),
        Errors = report.Errors,
        Diagnostics = [.. report.Diagnostics.Select(JsonDiagnostic.Of)],
        Flows = [.. report.Flows.Select(JsonReportedFlow.Of)],
        Plan = report.Plan is { } plan ? PlanSection.Of(plan) : null,
        Apply = report.Applied is { } applied ? ApplySection.Of(applied) : null,
        Rollback = report.Rollback is { } rollback ? RollbackSection.Of(rollback) : null,
        Drift = report.Drift is { } drift ? DriftDocument.Of(drift) : null,
    };
}

/// <summary>The program that wrote a document.</summary>
internal sealed record JsonTool(string Name, string Version)
{
    public static JsonTool Of(string version) => new("reconciler", version);
}

/// <summary>A flow of the project, with the place where its manifest names it.</summary>
internal sealed record JsonReportedFlow(string Type, string Name, JsonPlace? Place)
{
    public static JsonReportedFlow Of(ReportedFlow flow) => new(flow.Key.Type, flow.Key.Name, JsonPlace.Of(flow.Place));
}
