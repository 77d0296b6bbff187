using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>
/// Gives a flow its name, before its content is published: a publish finds its flow by type and name. Interrupted between the two, the next plan
/// finds the flow under its name and publishes what differs.
/// </summary>
/// <param name="org">The org.</param>
/// <param name="operations">Waits for the check-in.</param>
internal sealed class RenameStep(IOrg org, OperationPolling operations)
{
    private readonly ReadBack _readBack = new(org);

    /// <summary>Takes the lock, renames, gives the lock back.</summary>
    /// <exception cref="StepFailedException">The flow has another name than the plan saw.</exception>
    /// <exception cref="OrgException">The org refused a call, or could not be reached.</exception>
    public async Task RunAsync(PlanStep step, CancellationToken cancellationToken)
    {
        var id = step.FlowId!;
        var flow = await _readBack.SureAsync(id, token => org.CheckOutAsync(id, token), IsOurs, cancellationToken);
        try
        {
            if (flow.Name != step.FormerName && flow.Name != step.Key.Name)
            {
                throw new StepFailedException($"somebody has given it the name '{flow.Name}' since it was planned; plan again", []);
            }

            await _readBack.SureAsync(
                id,
                token => org.RenameFlowAsync(id, new FlowNaming(step.Key.Name, flow.Description), token),
                renamed => renamed.Name == step.Key.Name,
                cancellationToken);
        }
        finally
        {
            await GiveBackAsync(id, cancellationToken);
        }
    }

    private bool IsOurs(OrgFlow flow) => flow.LockedByClientId == org.Identity.ClientId;

    private async Task GiveBackAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            await operations.WaitAsync(id, await org.CheckInAsync(id, cancellationToken), cancellationToken);
        }
        catch (OrgException neverSaved) when (neverSaved.Code == "architect.flow.cannot.checkin.missing.config")
        {
            // What unlocking is documented for: there is nothing that could be checked in.
            await org.UnlockAsync(id, cancellationToken);
        }
        catch (OrgException lost) when (lost.AnswerLost)
        {
            // A lock of our own is no obstacle, and the publish that follows ends it.
            await org.GetFlowAsync(id, cancellationToken);
        }
    }
}
