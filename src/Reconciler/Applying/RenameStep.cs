using Reconciler.Org;
using Reconciler.Planning;

namespace Reconciler.Applying;

/// <summary>
/// Gives a flow its name, then publishes its content: a publish finds its flow by type and name. Interrupted between the two, the next plan
/// finds the flow under its name and publishes what differs.
/// </summary>
/// <param name="looks">Looks at the flow.</param>
/// <param name="publish">Publishes it.</param>
/// <param name="operations">Waits for the check-in.</param>
internal sealed class RenameStep(IOrg org, SharedLooks looks, IStepExecutor publish, OperationPolling operations) : IStepExecutor
{
    private readonly ReadBack _readBack = new(org);

    /// <inheritdoc/>
    public async Task<StepEnd> ExecuteAsync(PlanStep step, StepLog log, CancellationToken cancellationToken)
    {
        if (await looks.ReasonAsync(step, cancellationToken) is { } reason)
        {
            throw new StepFailedException(reason, []);
        }

        var id = step.FlowId!;
        var checkOut = new FlowChange(id, "take the edit lock", token => org.CheckOutAsync(id, token), flow => flow.LockedByClientId == org.Identity.ClientId);
        var flow = await _readBack.SureAsync(checkOut, log, cancellationToken);
        try
        {
            await RenameAsync(step, flow, log, cancellationToken);
        }
        finally
        {
            await GiveBackAsync(id, log, cancellationToken);
        }

        // From here on the flow has its name, and nothing else is expected.
        return await publish.ExecuteAsync(step with { FormerName = null }, log, cancellationToken);
    }

    private async Task RenameAsync(PlanStep step, OrgFlow flow, StepLog log, CancellationToken cancellationToken)
    {
        var naming = new FlowNaming(step.Key.Name, flow.Description);
        var rename = new FlowChange(flow.Id, $"rename it from '{step.FormerName}'", token => org.RenameFlowAsync(flow.Id, naming, token), renamed => renamed.Name == naming.Name)
        {
            Told = $"it was renamed from '{step.FormerName}'",
        };
        await _readBack.SureAsync(rename, log, cancellationToken);
    }

    private async Task GiveBackAsync(string id, StepLog log, CancellationToken cancellationToken)
    {
        var isOver = new FlowChange(id, "give the edit lock back", token => CheckInAsync(id, token), flow => flow.LockedBy is null);
        await _readBack.SureAsync(isOver, log, cancellationToken);
    }

    private async Task<OrgFlow> CheckInAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            await operations.WaitAsync(id, await org.CheckInAsync(id, cancellationToken), cancellationToken);
            return await org.GetFlowAsync(id, cancellationToken);
        }
        catch (OrgException neverSaved) when (neverSaved.Code == "architect.flow.cannot.checkin.missing.config")
        {
            // What unlocking is documented for: there is nothing that could be checked in.
            return await org.UnlockAsync(id, cancellationToken);
        }
    }
}
