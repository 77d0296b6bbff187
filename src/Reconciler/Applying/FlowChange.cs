using Reconciler.Org;

namespace Reconciler.Applying;

/// <summary>A change of a flow by one call.</summary>
/// <param name="What">What the call does, such as <c>take the edit lock</c>.</param>
/// <param name="SendAsync">Sends the call.</param>
/// <param name="IsDone">Tells from the flow that the change took effect.</param>
internal sealed record FlowChange(string FlowId, string What, Func<CancellationToken, Task<OrgFlow>> SendAsync, Func<OrgFlow, bool> IsDone)
{
    /// <summary>What to tell when the change is done and the step fails later, as a clause; null for a change that leaves no trace.</summary>
    public string? Told { get; init; }
}
