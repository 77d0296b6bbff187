using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Deletes a flow, after one more look at whose it is: a deletion cannot be taken back. A flow that is gone already is as wanted.</summary>
/// <param name="project">The project whose marker the flow must carry.</param>
internal sealed class DeleteStep(IOrg org, string project) : IStepExecutor
{
    /// <inheritdoc/>
    public async Task<StepEnd> ExecuteAsync(PlanStep step, StepLog log, CancellationToken cancellationToken)
    {
        if (await FindAsync(step.FlowId!, cancellationToken) is { } live)
        {
            RefuseChanged(step, live);
            log.Changing("delete it");
            await DeleteAsync(step.FlowId!, log, cancellationToken);
            log.Changed(null);
        }

        return new StepEnd(step.FlowId, []);
    }

    private void RefuseChanged(PlanStep step, LiveFlow live)
    {
        if (OutdatedCheck.Reason(step, live.Flow, org.Identity.ClientId) is { } reason)
        {
            throw new StepFailedException(reason, []);
        }

        if (live.Marker?.Project != project || live.Marker.IsProtected)
        {
            throw new StepFailedException("its ownership marker was changed after the plan was made; plan again", []);
        }
    }

    private async Task DeleteAsync(string id, StepLog log, CancellationToken cancellationToken)
    {
        try
        {
            await org.DeleteFlowAsync(id, cancellationToken);
        }
        catch (OrgException lost) when (lost.AnswerLost)
        {
            if (await FindAsync(id, cancellationToken) is not null)
            {
                throw;
            }
        }
        catch (OrgException refusal) when (refusal.Kind != OrgErrorKind.NotFound)
        {
            log.Refused();
            throw refusal.Users.Count > 0
                ? new StepFailedException($"the org does not delete it, because it is used by {string.Join(", ", refusal.Users.Select(user => $"'{user}'"))}; take it out of there first", [])
                : refusal;
        }
        catch (OrgException gone) when (gone.Kind == OrgErrorKind.NotFound)
        {
            // Somebody was faster: it is as wanted.
            return;
        }
    }

    private async Task<LiveFlow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return new LiveFlow(await org.GetFlowAsync(id, cancellationToken));
        }
        catch (OrgException gone) when (gone.Kind == OrgErrorKind.NotFound)
        {
            return null;
        }
    }
}
