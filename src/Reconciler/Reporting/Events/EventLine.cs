using System.Text.Json;
using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Language.Diagnostics;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Events;

/// <summary>
/// A line of <c>--events</c>, by <c>schemas/events.schema.json</c>. What a type of event does not have is null, and absent from the line. Secrets must be
/// masked before one is made.
/// </summary>
internal sealed record EventLine(int Version, DateTime Time, string Type)
{
    public string? Text { get; init; }

    public JsonTool? Tool { get; init; }

    public string? Command { get; init; }

    public string? Project { get; init; }

    public string? Environment { get; init; }

    public string? Org { get; init; }

    public JsonDiagnostic? Diagnostic { get; init; }

    public JsonPlanStep? Step { get; init; }

    public JsonDriftFinding? Finding { get; init; }

    public string? Event { get; init; }

    public JsonFlowKey? Flow { get; init; }

    public string? Action { get; init; }

    public string? Job { get; init; }

    public string? FlowId { get; init; }

    public string? FlowVersion { get; init; }

    public IReadOnlyList<string>? Messages { get; init; }

    public string? Call { get; init; }

    public double? Seconds { get; init; }

    public int? Attempt { get; init; }

    public int? MaxAttempts { get; init; }

    public bool? HasChanges { get; init; }

    public int? ExitCode { get; init; }

    public string? Outcome { get; init; }

    /// <summary>The run begins: always the first line.</summary>
    public static EventLine RunStarted(RunReport report) => Of("run-started", report.StartedAt) with { Tool = JsonTool.Of(report.ToolVersion), Command = report.Command };

    /// <summary>The org was opened.</summary>
    public static EventLine Connected(RunReport report, DateTimeOffset at)
        => Of("connected", at) with { Project = report.Project, Environment = report.Environment, Org = report.Org };

    /// <summary>A diagnostic was found.</summary>
    public static EventLine Diagnosed(Diagnostic diagnostic, DateTimeOffset at) => Of("diagnostic", at) with { Diagnostic = JsonDiagnostic.Of(diagnostic) };

    /// <summary>A plan was made: a line for each step that has something to do, then its notes, then the sum.</summary>
    public static IEnumerable<EventLine> Planned(Plan plan, DateTimeOffset at) =>
    [
        .. plan.Steps.Where(step => step.Action != PlanAction.Unchanged).Select(step => Of("planned-step", at) with { Step = JsonPlanStep.Of(step) }),
        .. plan.Notes.Select(note => Of("note", at) with { Text = note }),
        Of("plan", at) with { Text = PlanReport.Summary(plan), HasChanges = plan.HasChanges },
    ];

    /// <summary>Drift was looked for: a line for each finding, then the notes, then the sum.</summary>
    public static IEnumerable<EventLine> Drifted(DriftResult drift, DateTimeOffset at) =>
    [
        .. drift.Findings.Select(finding => Of("drift-finding", at) with { Finding = JsonDriftFinding.Of(finding) }),
        .. DriftReport.Notes(drift).Select(note => Of("note", at) with { Text = note }),
        Of("drift", at) with { Text = DriftReport.Summary(drift), HasChanges = drift.HasDrift },
    ];

    /// <summary>Something happened during an apply.</summary>
    public static EventLine Happened(RunEvent entry) => entry.Kind == RunEventKind.Note
        ? Of("note", entry.Time) with { Text = entry.Detail }
        : Of("apply", entry.Time) with
        {
            Event = JsonNamingPolicy.KebabCaseLower.ConvertName($"{entry.Kind}"),
            Flow = entry.Flow is { } flow ? JsonFlowKey.Of(flow) : null,

            // A journal of another version of this program may hold an action that PlanAction does not know.
            Action = entry.Action is { } action ? JsonNamingPolicy.KebabCaseLower.ConvertName($"{action}") : null,
            Text = entry.Detail,
            Job = entry.Job,
            FlowId = entry.FlowId,
            FlowVersion = entry.Version,
            Messages = entry.Messages,
        };

    /// <summary>A wait before a call begins.</summary>
    /// <param name="wait">How long, for which call and which attempt.</param>
    /// <param name="text">The reason for the wait.</param>
    /// <param name="at">When it begins.</param>
    public static EventLine Waits(OrgWait wait, string text, DateTimeOffset at) => Of("wait", at) with
    {
        Text = text,
        Call = wait.Call,
        Seconds = Math.Round(wait.Delay.TotalSeconds, 3),
        Attempt = wait.Attempt > 0 ? wait.Attempt : null,
        MaxAttempts = wait.Attempt > 0 ? wait.MaxAttempts : null,
    };

    /// <summary>The run broke off.</summary>
    public static EventLine Failed(string error, DateTimeOffset at) => Of("error", at) with { Text = error };

    /// <summary>The run has ended: always the last line.</summary>
    public static EventLine RunEnded(RunReport report, DateTimeOffset at) => Of("run-ended", at) with
    {
        Text = RunSummary.Of(report),
        ExitCode = report.ExitCode,
        Outcome = report.Outcome.Word(),
        Seconds = Math.Round(report.Duration.TotalSeconds, 3),
    };

    private static EventLine Of(string type, DateTimeOffset at) => new(EventStream.Version, at.UtcDateTime, type);
}
