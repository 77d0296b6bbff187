using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Rendering;

/// <summary>The state of an apply: the steps that run, how many have ended, and how long the rate limit holds calls back. Not safe for concurrent use.</summary>
internal sealed class RunningSteps
{
    private readonly List<(FlowKey? Flow, DateTimeOffset Since, string Doing)> _running = [];
    private int _done;
    private int _failed;
    private DateTimeOffset _heldBackUntil;

    /// <summary>Updates the state after an event.</summary>
    public void Take(RunEvent entry)
    {
        var flow = entry.Flow;
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

    private static string Beginning(PlanAction? action) => action switch { PlanAction.Delete => "deleting", PlanAction.Rename => "renaming", _ => "registering" };

    /// <summary>Updates the state when a wait for the org begins.</summary>
    /// <param name="wait">The wait.</param>
    /// <param name="now">When it begins.</param>
    public void Take(OrgWait wait, DateTimeOffset now)
    {
        if (wait.Cause.Kind == OrgErrorKind.RateLimited && now + wait.Delay > _heldBackUntil)
        {
            _heldBackUntil = now + wait.Delay;
        }
    }

    /// <summary>Returns a line for each running step, then a line with the totals.</summary>
    /// <param name="now">The current time.</param>
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
            .. _running.Select(step => new ReportLine(2, "·", $"{(now - step.Since).TotalSeconds,5:0.0} s  '{step.Flow?.Name}' {step.Doing}", Tone.Faint)),
            ReportLine.Of(string.Join(", ", parts.Where(part => part is not null)), Tone.Strong, 2),
        ];
    }
}
