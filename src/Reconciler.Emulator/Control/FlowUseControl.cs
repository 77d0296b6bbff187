using Reconciler.Emulator.References;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Control;

/// <summary>The call routes, queues and emergency groups that use flows. Safe for concurrent use.</summary>
public sealed class FlowUseControl
{
    private readonly OrgStore _store;
    private readonly TimeProvider _time;

    internal FlowUseControl(OrgStore store, TimeProvider time) => (_store, _time) = (store, time);

    /// <summary>Adds a call route, unless one of that name exists.</summary>
    /// <exception cref="OrgRefusalException">It names something that does not exist, or breaks a rule for call routes.</exception>
    public void AddCallRoute(CallRouteSeed route)
    {
        ArgumentNullException.ThrowIfNull(route);
        _store.Change(org => CallRouteChanges.Ensure(org, route, _time.GetUtcNow()));
    }

    /// <summary>Removes a call route.</summary>
    public void RemoveCallRoute(string name) => _store.Change(org => CallRouteChanges.Remove(org, name));

    /// <summary>Makes a queue use an in-queue flow, in the place of another flow of that type.</summary>
    public void SetQueueFlow(string queue, string flow) => _store.Change(org => FlowUseChanges.SetQueueFlow(org, queue, flow));

    /// <summary>Makes an emergency group use an inbound call flow.</summary>
    public void AddEmergencyFlow(string group, string flow) => _store.Change(org => FlowUseChanges.AddEmergencyFlow(org, group, flow));

    /// <summary>Takes all flows away from a queue or an emergency group.</summary>
    /// <param name="kind">Which of the two.</param>
    public void ClearFlows(ReferenceKind kind, string name) => _store.Change(org => FlowUseChanges.Clear(org, kind, name));
}
