using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Language.Validation;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting.Events;
using Reconciler.Reporting.Runs;
using Reconciler.Rollback;

namespace Reconciler.Reporting.Recording;

/// <summary>
/// Collects the results of a run while it goes on, so that there is a report however the run ends, and writes them to an event stream where one is asked
/// for. Safe for concurrent use.
/// </summary>
public sealed class RunRecorder
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly EventStream? _events;
    private readonly long _started;
    private RunReport _report;

    /// <summary>Begins a report, and writes the first event.</summary>
    /// <param name="command">The command, as <c>plan</c>.</param>
    /// <param name="toolVersion">The version of this program.</param>
    /// <param name="events">Where events are written as they happen; null for nowhere.</param>
    /// <param name="time">The clock that dates the report and its events.</param>
    public RunRecorder(string command, string toolVersion, EventStream? events, TimeProvider time)
    {
        (_time, _events, _started) = (time, events, time.GetTimestamp());
        _report = new RunReport { Command = command, ToolVersion = toolVersion, StartedAt = time.GetUtcNow() };
        _events?.Write(EventLine.RunStarted(_report));
    }

    /// <summary>Texts that are masked in the report and in events. Whoever reads a secret adds it here before anything is recorded that may hold it.</summary>
    public SecretSet Secrets { get; } = new();

    /// <summary>Records the project and its flows. Its diagnostics are recorded by <see cref="Diagnosed"/>.</summary>
    public void Validated(ValidationResult validated)
    {
        var project = validated.Project;
        Update(report => report with
        {
            Project = project?.Name,
            Environment = project?.Environment?.Name,
            Folder = project is null ? "" : FolderInRepository.Of(project.Root),
            Flows = [.. validated.Flows.Select(ReportedFlow.Of)],
        });
    }

    /// <summary>Records further diagnostics, and streams them.</summary>
    public void Diagnosed(IReadOnlyList<Diagnostic> diagnostics)
    {
        Update(report => report with { Diagnostics = [.. report.Diagnostics, .. diagnostics] });
        Stream(at => diagnostics.Select(diagnostic => EventLine.Diagnosed(RunReportMask.Apply(diagnostic, Secrets), at)));
    }

    /// <summary>Records that the org was opened, and streams it.</summary>
    public void Connected(OrgIdentity org)
    {
        Update(report => report with { Org = org.Description });
        Stream(at => [EventLine.Connected(_report, at)]);
    }

    /// <summary>Records the plan, and streams its steps and notes.</summary>
    public void Planned(Plan plan)
    {
        Update(report => report with { Plan = plan });
        Stream(at => EventLine.Planned(RunReportMask.Apply(plan, Secrets), at));
    }

    /// <summary>Records how each step of the plan ended.</summary>
    public void Applied(ApplyResult result) => Update(report => report with { Applied = result });

    /// <summary>Records how the rollback of a failed run ended.</summary>
    public void RolledBack(RollbackResult result) => Update(report => report with { Rollback = result });

    /// <summary>Records the result of a search for drift, and streams its findings.</summary>
    /// <param name="drift">The result.</param>
    /// <param name="isChosen">True for a flow that the user's selection includes; the others are recorded as left out.</param>
    public void Drifted(DriftResult drift, Func<FlowKey, bool> isChosen)
    {
        Update(report => report with { Drift = drift, LeftOut = [.. report.Flows.Select(flow => flow.Key).Where(key => !isChosen(key))] });
        Stream(at => EventLine.Drifted(RunReportMask.Apply(drift, Secrets), at));
    }

    /// <summary>Records an error that ends the run, and streams it.</summary>
    /// <param name="error">The reason, as one sentence.</param>
    public void Failed(string error)
    {
        Update(report => report with { Errors = [.. report.Errors, error] });
        Stream(at => [EventLine.Failed(Secrets.Mask(error), at)]);
    }

    /// <summary>Streams an event of an apply. It is not recorded: the result of the apply holds what matters of it.</summary>
    /// <param name="entry">The event, secrets masked.</param>
    public void Happened(RunEvent entry) => _events?.Write(EventLine.Happened(entry));

    /// <summary>Streams that a wait before a call begins. It is not recorded.</summary>
    public void Waits(OrgWait wait) => Stream(at => [EventLine.Waits(wait, Secrets.Mask(wait.Text), at)]);

    /// <summary>Records that the run has ended, and streams the last event.</summary>
    /// <param name="outcome">How the run ended.</param>
    /// <param name="exitCode">The exit code of that outcome.</param>
    /// <returns>The report, secrets masked.</returns>
    public RunReport Ended(RunOutcome outcome, int exitCode)
    {
        Update(report => report with { Outcome = outcome, ExitCode = exitCode, Duration = _time.GetElapsedTime(_started) });
        var masked = RunReportMask.Apply(_report, Secrets);
        Stream(at => [EventLine.RunEnded(masked, at)]);
        return masked;
    }

    private void Update(Func<RunReport, RunReport> change)
    {
        lock (_lock)
        {
            _report = change(_report);
        }
    }

    private void Stream(Func<DateTimeOffset, IEnumerable<EventLine>> entries)
    {
        if (_events is not null)
        {
            foreach (var entry in entries(_time.GetUtcNow()))
            {
                _events.Write(entry);
            }
        }
    }
}
