using Reconciler.Planning;
using Reconciler.Reporting;
using Reconciler.SavedPlans;

namespace Reconciler.Cli.Sessions;

/// <summary>Saves a plan that was shown. Its messages go to standard error, so that standard output holds the plan and nothing else.</summary>
internal static class SavedPlanWriter
{
    /// <summary>Saves the plan, unless it has errors.</summary>
    /// <returns>True when it was saved; else the reason was shown.</returns>
    public static async Task<bool> WriteAsync(ProjectSession session, PlannedRun planned, PlanOptions options, string file)
    {
        var ((validated, connection), result) = planned;
        if (result.HasErrors)
        {
            return NotSaved(session, file);
        }

        var saved = SavedPlan.Of(result.Plan, options, validated.Flows, connection.Org.Identity);
        if (await PlanFile.WriteAsync(Path.GetFullPath(file, session.Run.Host.Folder), saved, validated.Project!.Secrets, session.Run.Stop) is { } refusal)
        {
            session.Show([refusal]);
            return NotSaved(session, file);
        }

        session.Errors.Write([ReportLine.Of($"The plan is saved. To apply exactly this plan: reconciler apply {file}", Tone.Faint)]);
        return true;
    }

    private static bool NotSaved(ProjectSession session, string file)
    {
        session.Errors.Write([ReportLine.Of($"No plan was saved in {file}.", Tone.Warning)]);
        return false;
    }
}
