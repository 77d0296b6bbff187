using Reconciler.Importing;
using Reconciler.Reporting;

namespace Reconciler.Cli.Sessions;

/// <summary>Shows how far an import is: one line that is written again and again on a terminal, else a line each time on standard error.</summary>
internal sealed class ImportProgressView(ProjectSession session) : IDisposable
{
    /// <summary>Shows it.</summary>
    public void Show(ImportProgress progress)
    {
        if (progress.Total == 0)
        {
            return;
        }

        var line = ImportReport.Progress(progress);
        if (session.Run.IsLive)
        {
            session.Report.ShowLive([line]);
        }
        else
        {
            session.Errors.Write([line]);
        }
    }

    /// <summary>Takes the line away, however the import ends.</summary>
    public void Dispose() => session.Report.ShowLive([]);
}
