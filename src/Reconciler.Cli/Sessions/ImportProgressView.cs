using Reconciler.Import;
using Reconciler.Reporting;

namespace Reconciler.Cli.Sessions;

/// <summary>Shows how far an import is: on a terminal one line that is overwritten, else a new line on standard error each time.</summary>
internal sealed class ImportProgressView(ProjectSession session) : IDisposable
{
    /// <summary>Shows the progress; nothing while there are no flows to import.</summary>
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

    /// <summary>Removes the line from the terminal.</summary>
    public void Dispose() => session.Report.ShowLive([]);
}
