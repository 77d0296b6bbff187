using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>Changes of a flow that are not repeated blindly: after a lost answer the flow is read, and only what did not take effect is sent again, once.</summary>
/// <param name="org">The org.</param>
internal sealed class ReadBack(IOrg org)
{
    /// <summary>The flow after the change.</summary>
    /// <param name="flowId">The flow.</param>
    /// <param name="change">Makes the change.</param>
    /// <param name="isDone">Tells from the flow that the change took effect.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="OrgException">The org refused the change, or could not be reached.</exception>
    public async Task<OrgFlow> SureAsync(
        string flowId, Func<CancellationToken, Task<OrgFlow>> change, Func<OrgFlow, bool> isDone, CancellationToken cancellationToken)
    {
        try
        {
            return await change(cancellationToken);
        }
        catch (OrgException lost) when (lost.AnswerLost)
        {
            var flow = await org.GetFlowAsync(flowId, cancellationToken);
            return isDone(flow) ? flow : await change(cancellationToken);
        }
    }
}
