using Reconciler.Applying;
using Reconciler.Org;

namespace Reconciler.Cli.Rendering;

/// <summary>Shows the running steps of an apply at the bottom of a terminal, with the time that each has taken. Safe for concurrent use.</summary>
/// <param name="report">The writer for the terminal.</param>
/// <param name="stop">Cancelled when nothing new is started any more.</param>
internal sealed class LiveSteps(ReportWriter report, TimeProvider time, CancellationToken stop) : IDisposable
{
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly RunningSteps _steps = new();
    private ITimer? _timer;

    /// <summary>Updates the lines after an event.</summary>
    /// <returns>True when the event is shown here, and needs no line of its own above.</returns>
    public bool Take(RunEvent entry)
    {
        lock (_lock)
        {
            _steps.Take(entry);
            if (entry.Kind == RunEventKind.Ended)
            {
                End();
                return true;
            }

            if (entry.Kind == RunEventKind.Started)
            {
                _timer ??= time.CreateTimer(_ => Draw(), null, Redraw, Redraw);
            }

            Draw();
        }

        return entry.Kind is RunEventKind.Started or RunEventKind.Uploaded;
    }

    /// <summary>Updates the sum after a wait for the org began.</summary>
    public void Take(OrgWait wait)
    {
        lock (_lock)
        {
            _steps.Take(wait, time.GetUtcNow());
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            End();
        }
    }

    private void Draw()
    {
        lock (_lock)
        {
            if (_timer is not null)
            {
                report.ShowLive(_steps.Lines(time.GetUtcNow(), stop.IsCancellationRequested));
            }
        }
    }

    private void End()
    {
        if (_timer is not null)
        {
            _timer.Dispose();
            _timer = null;
            report.ShowLive([]);
        }
    }
}
