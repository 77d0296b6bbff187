using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Rendering;

/// <summary>What an apply is at: the steps that run, how many have ended, and what the rate limit makes it wait for. Not safe for concurrent use.</summary>
internal sealed class RunningSteps
{
    private readonly List<(string Flow, DateTimeOffset Since, string Doing)> _running = [];
    private int _done;
    private int _failed;
    private DateTimeOffset _heldBackUntil;

    /// <summary>Takes notice of an event.</summary>
    public void Take(RunEvent entry)
    {
        var flow = entry.Flow ?? "";
        var at = _running.FindIndex(step => step.Flow == flow);
        switch (entry.Kind)
        {
            case RunEventKind.Started:
                _running.Add((flow, entry.Time, Beginning(entry.Action)));
                break;
            case RunEventKind.Waiting when at >= 0:
                _running[at] = _running[at] with { Doing = "waiting for the lock" };
                break;
            case RunEventKind.Changing when at >= 0:
                _running[at] = _running[at] with { Doing = Beginning(entry.Action) };
                break;
            case RunEventKind.Registered when at >= 0:
                _running[at] = _running[at] with { Doing = "uploading" };
                break;
            case RunEventKind.Uploaded when at >= 0:
                _running[at] = _running[at] with { Doing = "waiting for Architect" };
                break;
            case RunEventKind.Done or RunEventKind.Failed or RunEventKind.Unknown when at >= 0:
                _running.RemoveAt(at);
                _done += entry.Kind == RunEventKind.Done ? 1 : 0;
                _failed += entry.Kind == RunEventKind.Done ? 0 : 1;
                break;
        }
    }

    private static string Beginning(string? action) => action switch { nameof(PlanAction.Delete) => "deleting", nameof(PlanAction.Rename) => "renaming", _ => "registering" };

    /// <summary>Takes notice of a wait.</summary>
    /// <param name="wait">The wait.</param>
    /// <param name="now">When it begins.</param>
    public void Take(OrgWait wait, DateTimeOffset now)
    {
        if (wait.Cause.Kind == OrgErrorKind.RateLimited && now + wait.Delay > _heldBackUntil)
        {
            _heldBackUntil = now + wait.Delay;
        }
    }

    /// <summary>One line a step that runs, then the sum.</summary>
    /// <param name="now">The time.</param>
    /// <param name="isStopping">True when nothing new is started any more.</param>
    public IReadOnlyList<ReportLine> Lines(DateTimeOffset now, bool isStopping)
    {
        string?[] parts =
        [
            $"{_running.Count} running",
            $"{_done} done",
            _failed > 0 ? $"{_failed} failed" : null,
            _heldBackUntil > now ? $"the rate limit holds calls back for {Math.Ceiling((_heldBackUntil - now).TotalSeconds):0} s" : "no wait for the rate limit",
            isStopping ? "stopping: nothing new is started" : null,
        ];
        return
        [
            .. _running.Select(step => new ReportLine(2, "·", $"{(now - step.Since).TotalSeconds,5:0.0} s  '{step.Flow[(step.Flow.IndexOf('/') + 1)..]}' {step.Doing}", Tone.Faint)),
            ReportLine.Of(string.Join(", ", parts.Where(part => part is not null)), Tone.Strong, 2),
        ];
    }
}
