using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>Deletes a flow, after one more look at whose it is: a deletion cannot be taken back.</summary>
/// <param name="org">The org.</param>
internal sealed class DeleteStep(IOrg org)
{
    /// <summary>Deletes the flow; one that is gone already is as wanted.</summary>
    /// <param name="step">The step.</param>
    /// <param name="project">The project whose marker the flow must carry.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="StepFailedException">The flow is not what the plan saw, or something uses it.</exception>
    /// <exception cref="OrgException">The org refused the call, or could not be reached.</exception>
    public async Task RunAsync(PlanStep step, string project, CancellationToken cancellationToken)
    {
        if (await FindAsync(step.FlowId!, cancellationToken) is not { } live)
        {
            return;
        }

        if (live.Marker?.Project != project || live.Marker.IsProtected || live.Key != step.Key || live.Flow.PublishedVersion?.Id != step.LiveVersion)
        {
            throw new StepFailedException("somebody has changed it since it was planned; plan again", []);
        }

        try
        {
            await org.DeleteFlowAsync(step.FlowId!, cancellationToken);
        }
        catch (OrgException refusal) when (refusal.Users.Count > 0)
        {
            throw new StepFailedException($"the org does not delete it, because it is used by {string.Join(", ", refusal.Users.Select(user => $"'{user}'"))}; take it out of there first", []);
        }
        catch (OrgException gone) when (gone.Kind == OrgErrorKind.NotFound)
        {
            return;
        }
        catch (OrgException lost) when (lost.AnswerLost)
        {
            if (await FindAsync(step.FlowId!, cancellationToken) is not null)
            {
                throw;
            }
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
