using Reconciler.Language.Compilation;
using Reconciler.Language.Diagnostics;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.SavedPlans;

/// <summary>Takes a saved plan in place of a new one.</summary>
public static class SavedPlanRun
{
    /// <summary>Checks whether the plan may still be applied, which costs one listing; it is not made anew.</summary>
    /// <param name="saved">The plan.</param>
    /// <param name="validated">The project as it is now, without errors.</param>
    /// <returns>The plan, with an error for each reason that forbids to apply it.</returns>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public static async Task<PlanResult> TakeAsync(SavedPlan saved, ValidationResult validated, IOrg org, TimeProvider time, CancellationToken cancellationToken)
    {
        var refusals = SavedPlanCheck.Check(saved, validated.Project!, validated.Flows, org.Identity);
        if (refusals.Count > 0)
        {
            return new PlanResult(saved.Plan, refusals);
        }

        var lookedAt = time.GetUtcNow();
        var listed = await Paging.AllAsync((page, token) => org.ListFlowsAsync(new FlowQuery { IncludeSchemas = false }, page, token), cancellationToken);
        var freshness = new SavedPlanFreshness(saved.Plan, listed);

        // One host serves many orgs. The same client, or a flow's id, tells that it is the same one.
        var isSameOrg = saved.OrgId == org.Identity.FileKey || freshness.KnowsTheOrg;
        return new PlanResult(
            saved.Plan with { Org = org.Identity.Description, ReadAt = lookedAt },
            isSameOrg ? freshness.Check(org.Identity.ClientId) : [DiagnosticCatalog.PlanOfOtherClient()]);
    }
}
