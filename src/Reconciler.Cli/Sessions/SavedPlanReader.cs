using Reconciler.Cli.Hosting;
using Reconciler.Cli.Rendering;
using Reconciler.Language.Diagnostics;
using Reconciler.Reporting;
using Reconciler.SavedPlans;

namespace Reconciler.Cli.Sessions;

/// <summary>Reads a saved plan. This is done before the project is read, since the plan names the environment.</summary>
internal static class SavedPlanReader
{
    /// <summary>Reads the plan and shows what is wrong with it.</summary>
    /// <returns>The plan; null, with the reason shown, when it cannot be used.</returns>
    public static async Task<SavedPlan?> ReadAsync(CommandRun run, string file, bool useColor)
    {
        var host = run.Host;
        var diagnostics = new DiagnosticBag();
        var plan = await PlanFile.ReadAsync(Path.GetFullPath(file, host.Folder), file, diagnostics, host.Stop);
        run.Record.Diagnosed(diagnostics.Sorted());
        new ReportWriter(host.Error, host.Width, useColor, run.Record.Secrets).Write(DiagnosticReport.Lines(diagnostics.Sorted()));
        return plan;
    }
}
