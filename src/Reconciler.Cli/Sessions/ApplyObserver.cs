using Reconciler.Applying;
using Reconciler.Cli.Hosting;
using Reconciler.Cli.Rendering;

namespace Reconciler.Cli.Sessions;

/// <summary>Shows what an apply does, and keeps it for the outputs.</summary>
internal static class ApplyObserver
{
    /// <summary>Its clock starts now.</summary>
    public static Action<RunEvent> Create(CliHost host, ProjectSession session)
    {
        var progress = new ProgressView(session.Report, host.Time, session.Live);
        return entry =>
        {
            host.Record?.Happened(entry);
            progress.Show(entry);
        };
    }
}
