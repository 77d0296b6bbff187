using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>
/// Sends a change of a flow that is one call, without a job. It is never repeated blindly: after a lost answer the flow is read, and only what did not take effect is sent again, once.
/// </summary>
internal sealed class ReadBack(IOrg org)
{
    /// <summary>Sends the change, and returns the flow after it.</summary>
    /// <param name="log">Told before the call, and what came of it.</param>
    /// <exception cref="OrgException">The org refused the change, or could not be reached.</exception>
    public async Task<OrgFlow> SureAsync(FlowChange change, StepLog log, CancellationToken cancellationToken)
    {
        log.Changing(change.What);
        var flow = await TryAsync(change, log, cancellationToken) ?? await LookAsync(change, cancellationToken) ?? await TryAsync(change, log, cancellationToken);
        if (flow is null)
        {
            log.Lost();
            throw new OrgException(OrgErrorKind.Unreachable, $"The org answered neither of two calls to {change.What}; look at the flow in Architect.") { AnswerLost = true };
        }

        log.Changed(change.Told);
        return flow;
    }

    /// <returns>Null when nobody knows whether it took effect.</returns>
    private static async Task<OrgFlow?> TryAsync(FlowChange change, StepLog log, CancellationToken cancellationToken)
    {
        try
        {
            return await change.SendAsync(cancellationToken);
        }
        catch (OrgException exception) when (exception.AnswerLost)
        {
            return null;
        }
        catch (OrgException)
        {
            log.Refused();
            throw;
        }
    }

    private async Task<OrgFlow?> LookAsync(FlowChange change, CancellationToken cancellationToken)
    {
        var flow = await org.GetFlowAsync(change.FlowId, cancellationToken);
        return change.IsDone(flow) ? flow : null;
    }
}
