using System.Text.Json;
using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Language.Diagnostics;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Runs;

namespace Reconciler.Reporting.Events;

/// <summary>Makes the lines of <c>--events</c>. Secrets must be masked before.</summary>
internal static class EventLines
{
    /// <summary>The run begins.</summary>
    public static WireEvent RunStarted(RunReport report) => Of("run-started", report.StartedAt) with { Tool = WireTool.Of(report.ToolVersion), Command = report.Command };

    /// <summary>The org is known.</summary>
    public static WireEvent Connected(RunReport report, DateTimeOffset at)
        => Of("connected", at) with { Project = report.Project, Environment = report.Environment, Org = report.Org };

    /// <summary>Something is wrong or doubtful.</summary>
    public static WireEvent Diagnosed(Diagnostic diagnostic, DateTimeOffset at) => Of("diagnostic", at) with { Diagnostic = WireDiagnostic.Of(diagnostic) };

    /// <summary>A plan is made: a line for each step that has something to do, then the sum.</summary>
    public static IEnumerable<WireEvent> Planned(Plan plan, DateTimeOffset at) =>
    [
        .. plan.Steps.Where(step => step.Action != PlanAction.Unchanged).Select(step => Of("planned-step", at) with { Step = WirePlanStep.Of(step) }),
        .. plan.Notes.Select(note => Of("note", at) with { Text = note }),
        Of("plan", at) with { Text = PlanReport.Summary(plan), HasChanges = plan.HasChanges },
    ];

    /// <summary>Drift was looked for: a line for each finding, then the sum.</summary>
    public static IEnumerable<WireEvent> Drifted(DriftResult drift, DateTimeOffset at) =>
    [
        .. drift.Findings.Select(finding => Of("drift-finding", at) with { Finding = WireFinding.Of(finding) }),
        .. DriftReport.Notes(drift).Select(note => Of("note", at) with { Text = note }),
        Of("drift", at) with { Text = DriftReport.Summary(drift), HasChanges = drift.HasDrift },
    ];

    /// <summary>Something happened during an apply.</summary>
    public static WireEvent Happened(RunEvent entry) => entry.Kind == RunEventKind.Note
        ? Of("note", entry.Time) with { Text = entry.Detail }
        : Of("apply", entry.Time) with
        {
            Event = JsonNamingPolicy.KebabCaseLower.ConvertName($"{entry.Kind}"),
            Flow = entry.Flow is { } flow ? WireFlowKey.Of(flow) : null,
            Action = entry.Action is { } action ? JsonNamingPolicy.KebabCaseLower.ConvertName($"{action}") : null,
            Text = entry.Detail,
            Job = entry.Job,
            FlowId = entry.FlowId,
            FlowVersion = entry.Version,
            Messages = entry.Messages,
        };

    /// <summary>A wait begins.</summary>
    public static WireEvent Waits(OrgWait wait, string text, DateTimeOffset at) => Of("wait", at) with
    {
        Text = text,
        Call = wait.Call,
        Seconds = Math.Round(wait.Delay.TotalSeconds, 3),
        Attempt = wait.Attempt > 0 ? wait.Attempt : null,
        MaxAttempts = wait.Attempt > 0 ? wait.MaxAttempts : null,
    };

    /// <summary>The run broke off.</summary>
    public static WireEvent Failed(string error, DateTimeOffset at) => Of("error", at) with { Text = error };

    /// <summary>The run has ended: always the last line.</summary>
    public static WireEvent RunEnded(RunReport report, DateTimeOffset at) => Of("run-ended", at) with
    {
        Text = RunSummary.Of(report),
        ExitCode = report.ExitCode,
        Outcome = RunOutcomeWords.NameOf(report.Outcome),
        Seconds = Math.Round(report.Duration.TotalSeconds, 3),
    };

    private static WireEvent Of(string type, DateTimeOffset at) => new(EventStream.Version, at.UtcDateTime, type);
}
