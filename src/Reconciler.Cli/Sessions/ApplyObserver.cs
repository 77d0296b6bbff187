using Reconciler.Applying;
using Reconciler.Cli.Rendering;

namespace Reconciler.Cli.Sessions;

/// <summary>Shows the events of an apply, and passes them to the recorder.</summary>
internal static class ApplyObserver
{
    /// <summary>Returns what to call for each event; the times that it shows are counted from now.</summary>
    public static Action<RunEvent> Create(ProjectSession session)
    {
        var progress = new ProgressView(session.Report, session.Run.Host.Time, session.Live);
        return entry =>
        {
            session.Run.Record.Happened(entry);
            progress.Show(entry);
        };
    }
}
