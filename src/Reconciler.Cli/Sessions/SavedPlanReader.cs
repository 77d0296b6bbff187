using Reconciler.Cli.Hosting;
using Reconciler.Cli.Rendering;
using Reconciler.Diagnostics;
using Reconciler.Loading.Project;
using Reconciler.Reporting;
using Reconciler.Saving;

namespace Reconciler.Cli.Sessions;

/// <summary>Reads a saved plan before there is a project: the plan tells which environment is meant.</summary>
internal static class SavedPlanReader
{
    /// <summary>The plan; null, with the reason shown, when it cannot be used.</summary>
    public static async Task<SavedPlan?> ReadAsync(CliHost host, string file, bool useColor)
    {
        var diagnostics = new DiagnosticBag();
        var plan = await PlanFile.ReadAsync(Path.GetFullPath(file, host.Folder), file, diagnostics, host.Stop);
        host.Record?.Diagnosed(diagnostics.Sorted());
        new ReportWriter(host.Error, host.Width, useColor, new SecretSet()).Write(DiagnosticReport.Lines(diagnostics.Sorted()));
        return plan;
    }
}
