using Reconciler.Applying;
using Reconciler.Cli.Rendering;

namespace Reconciler.Cli.Sessions;

/// <summary>Shows what an apply does, and keeps it for the outputs.</summary>
internal static class ApplyObserver
{
    /// <summary>Its clock starts now.</summary>
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
