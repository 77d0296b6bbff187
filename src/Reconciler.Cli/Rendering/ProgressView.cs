using Reconciler.Applying;
using Reconciler.Planning;
using Reconciler.Reporting;

namespace Reconciler.Cli.Rendering;

/// <summary>Shows the progress of an apply: one line for each event, with the seconds since the apply began; on a terminal the running steps are shown below.</summary>
/// <param name="report">The writer of the lines.</param>
/// <param name="live">Shows the running steps; null where a cursor cannot be moved.</param>
internal sealed class ProgressView(ReportWriter report, TimeProvider time, LiveSteps? live)
{
    private readonly long _started = time.GetTimestamp();

    /// <summary>Shows an event.</summary>
    public void Show(RunEvent entry)
    {
        if (live?.Take(entry) == true
            || entry.Kind is RunEventKind.Began or RunEventKind.Changing or RunEventKind.Changed or RunEventKind.Registered or RunEventKind.Confirmed or RunEventKind.Ended)
        {
            return;
        }

        var (sign, tone) = entry.Kind switch
        {
            RunEventKind.Done => ("✓", Tone.Success),
            RunEventKind.Failed => ("✗", Tone.Error),
            RunEventKind.Skipped or RunEventKind.Unknown => ("!", Tone.Warning),
            RunEventKind.Note => ("i", Tone.Faint),
            _ => ("·", Tone.Faint),
        };
        var words = entry.Kind switch
        {
            RunEventKind.Started => entry.Action switch { PlanAction.Delete => "deleting", PlanAction.Rename => "renaming", _ => "publishing" },
            RunEventKind.Waiting => "waiting",
            RunEventKind.Uploaded => "uploaded, waiting for Architect",
            RunEventKind.Done => entry.Action switch { PlanAction.Delete => "deleted", PlanAction.Rename => "renamed and published", _ => "published" },
            RunEventKind.Failed => "failed",
            RunEventKind.Unknown => "is not known to be done",
            RunEventKind.Skipped => "skipped",
            _ => "",
        };
        var flow = entry.Flow is { } key ? $"'{key.Name}' " : "";
        var detail = entry.Detail is null ? "" : flow.Length + words.Length == 0 ? entry.Detail : $": {entry.Detail}";
        report.Write([new ReportLine(2, sign, $"{time.GetElapsedTime(_started).TotalSeconds,5:0.0} s  {flow}{words}{detail}", tone)]);
    }
}
