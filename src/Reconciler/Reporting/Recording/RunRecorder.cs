using Reconciler.Applying;
using Reconciler.Drift;
using Reconciler.Language.Diagnostics;
using Reconciler.Language.Flows;
using Reconciler.Language.Project;
using Reconciler.Language.Validation;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting.Events;
using Reconciler.Reporting.Json;
using Reconciler.Reporting.Runs;
using Reconciler.Rollback;

namespace Reconciler.Reporting.Recording;

/// <summary>
/// Collects what a run comes to, as it comes, so that there is a report however the run ends; and streams it where that is asked for. Safe for
/// concurrent use.
/// </summary>
public sealed class RunRecorder
{
    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly EventStream? _events;
    private readonly long _started;
    private RunReport _report;

    /// <summary>Begins a report.</summary>
    /// <param name="command">The command.</param>
    /// <param name="toolVersion">The version of this program.</param>
    /// <param name="events">Told of everything at once; null when nobody listens.</param>
    /// <param name="time">The clock.</param>
    public RunRecorder(string command, string toolVersion, EventStream? events, TimeProvider time)
    {
        (_time, _events, _started) = (time, events, time.GetTimestamp());
        _report = new RunReport { Command = command, ToolVersion = toolVersion, StartedAt = time.GetUtcNow() };
        _events?.Write(EventLines.RunStarted(_report));
    }

    /// <summary>What must not be written. Whoever reads a secret adds it here before anything is recorded that may hold it.</summary>
    public SecretSet Secrets { get; } = new();

    /// <summary>The manifests were read; what is wrong with them is recorded as any diagnostic.</summary>
    /// <param name="validated">What was found.</param>
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

    /// <summary>Something was found wrong or doubtful.</summary>
    /// <param name="diagnostics">What.</param>
    public void Diagnosed(IReadOnlyList<Diagnostic> diagnostics)
    {
        Update(report => report with { Diagnostics = [.. report.Diagnostics, .. diagnostics] });
        Stream(at => diagnostics.Select(diagnostic => EventLines.Diagnosed(RunReportMask.Apply(diagnostic, Secrets), at)));
    }

    /// <summary>The org was opened.</summary>
    /// <param name="org">The org.</param>
    public void Connected(OrgIdentity org)
    {
        Update(report => report with { Org = org.Description });
        Stream(at => [EventLines.Connected(_report, at)]);
    }

    /// <summary>A plan was made.</summary>
    /// <param name="plan">The plan.</param>
    public void Planned(Plan plan)
    {
        Update(report => report with { Plan = plan });
        Stream(at => EventLines.Planned(RunReportMask.Apply(plan, Secrets), at));
    }

    /// <summary>The plan was carried out, as far as it could be.</summary>
    /// <param name="result">What became of it.</param>
    public void Applied(ApplyResult result) => Update(report => report with { Applied = result });

    /// <summary>What a failed run had published was undone, as far as it could be.</summary>
    /// <param name="result">What became of it.</param>
    public void Restored(RollbackResult result) => Update(report => report with { Restored = result });

    /// <summary>Drift was looked for.</summary>
    /// <param name="drift">What was found.</param>
    /// <param name="isChosen">True for a flow that was looked at.</param>
    public void Drifted(DriftResult drift, Func<FlowKey, bool> isChosen)
    {
        Update(report => report with { Drift = drift, LeftOut = [.. report.Flows.Select(flow => flow.Key).Where(key => !isChosen(key))] });
        Stream(at => EventLines.Drifted(RunReportMask.Apply(drift, Secrets), at));
    }

    /// <summary>The run broke off.</summary>
    /// <param name="error">Why, as one sentence.</param>
    public void Failed(string error)
    {
        Update(report => report with { Errors = [.. report.Errors, error] });
        Stream(at => [EventLines.Failed(Secrets.Mask(error), at)]);
    }

    /// <summary>Something happened during an apply. Only streamed: what it came to is in the result.</summary>
    /// <param name="entry">The event, secrets masked.</param>
    public void Happened(RunEvent entry) => _events?.Write(EventLines.Happened(entry));

    /// <summary>A wait begins. Only streamed.</summary>
    /// <param name="wait">The wait.</param>
    public void Waits(OrgWait wait) => Stream(at => [EventLines.Waits(wait, Secrets.Mask(wait.Text), at)]);

    /// <summary>The run has ended.</summary>
    /// <param name="outcome">How.</param>
    /// <param name="exitCode">Its exit code.</param>
    /// <returns>The report, secrets masked.</returns>
    public RunReport Ended(RunOutcome outcome, int exitCode)
    {
        Update(report => report with { Outcome = outcome, ExitCode = exitCode, Duration = _time.GetElapsedTime(_started) });
        var masked = RunReportMask.Apply(_report, Secrets);
        Stream(at => [EventLines.RunEnded(masked, at)]);
        return masked;
    }

    private void Update(Func<RunReport, RunReport> change)
    {
        lock (_lock)
        {
            _report = change(_report);
        }
    }

    private void Stream(Func<DateTimeOffset, IEnumerable<WireEvent>> entries)
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
