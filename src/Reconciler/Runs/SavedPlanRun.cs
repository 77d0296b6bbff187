using Reconciler.Language.Diagnostics;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.SavedPlans;

namespace Reconciler.Runs;

/// <summary>Takes a saved plan instead of making one. Only reads.</summary>
/// <param name="context">The project as it is now, and the org.</param>
public sealed class SavedPlanRun(RunContext context)
{
    /// <summary>Looks whether the plan may still be applied, which costs one listing; it is not made anew.</summary>
    /// <returns>The plan, with an error for each reason that forbids to apply it.</returns>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task<PlanResult> TakeAsync(SavedPlan saved, CancellationToken cancellationToken)
    {
        var identity = context.Org.Identity;
        var refusals = SavedPlanCheck.Check(saved, context.Project, context.Flows, identity);
        if (refusals.Count > 0)
        {
            return new PlanResult(saved.Plan, refusals);
        }

        var lookedAt = context.Time.GetUtcNow();
        var listed = await Paging.AllAsync((page, token) => context.Org.ListFlowsAsync(new FlowQuery { IncludeSchemas = false }, page, token), cancellationToken);
        var freshness = new SavedPlanFreshness(saved.Plan, listed);

        // One host serves many orgs. The same client, or a flow's id, tells that it is the same one.
        var isSameOrg = saved.OrgId == identity.FileKey || freshness.KnowsTheOrg;
        return new PlanResult(
            saved.Plan with { Org = identity.Description, ReadAt = lookedAt },
            isSameOrg ? freshness.Check(identity.ClientId) : [DiagnosticCatalog.PlanOfOtherClient()]);
    }
}
