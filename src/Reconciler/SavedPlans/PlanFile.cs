using Reconciler.Language.Diagnostics;
using Reconciler.Language.Files;
using Reconciler.Language.Project;

namespace Reconciler.SavedPlans;

/// <summary>The file of a saved plan.</summary>
public static class PlanFile
{
    private const long LongestFile = 256 * 1024 * 1024;

    /// <summary>Writes a plan, its folder too; a file that is there is replaced as a whole.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="secrets">What must not be written.</param>
    /// <param name="cancellationToken">Cancels writing; then the file is as it was.</param>
    /// <returns>Why nothing was written; null when it was.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<Diagnostic?> WriteAsync(string path, SavedPlan plan, SecretSet secrets, CancellationToken cancellationToken)
    {
        if (PlanText.Write(plan, secrets) is not { } text)
        {
            return DiagnosticCatalog.PlanHoldsASecret();
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await WholeFile.WriteAsync(path, text, overwrite: true, cancellationToken);
        return null;
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="display">The path to show.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The plan, or null when there is none that can be used (a diagnostic says why).</returns>
    public static async Task<SavedPlan?> ReadAsync(string path, string display, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Length > LongestFile)
            {
                diagnostics.Add(file.Exists
                    ? DiagnosticCatalog.DamagedPlanFile(display, "it is larger than any plan")
                    : DiagnosticCatalog.UnreadablePlanFile(display, "there is no such file"));
                return null;
            }

            return PlanText.Read(await File.ReadAllBytesAsync(path, cancellationToken), display, diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticCatalog.UnreadablePlanFile(display, exception is UnauthorizedAccessException ? "permission denied" : exception.Message.TrimEnd('.')));
            return null;
        }
    }
}
