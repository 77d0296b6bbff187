using Reconciler.Emulator.Editing;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Jobs;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Control;

/// <summary>The org from inside: what is in it, and what people do in the UI. Safe for concurrent use.</summary>
public sealed class OrgControl
{
    private readonly OrgStore _store;
    private readonly JobBook _jobs;
    private readonly TimeProvider _time;

    internal OrgControl(OrgStore store, JobBook jobs, TimeProvider time) => (_store, _jobs, _time) = (store, jobs, time);

    /// <summary>The flows that are not deleted, ordered by type and name.</summary>
    public IReadOnlyList<EmulatedFlow> Flows
    {
        get
        {
            var org = Current;
            return [.. org.Flows.Values.Where(flow => !flow.Deleted)
                .OrderBy(flow => flow.Type, StringComparer.Ordinal).ThenBy(flow => flow.Name, StringComparer.Ordinal)
                .Select(flow => EmulatedFlows.Of(org, flow))];
        }
    }

    private OrgState Current
    {
        get
        {
            _jobs.SettleDue();
            return _store.Current;
        }
    }

    /// <summary>The flow of that type and name, or null.</summary>
    /// <param name="type">The API type, such as <c>inboundcall</c>.</param>
    /// <param name="name">The exact name.</param>
    public EmulatedFlow? FindFlow(string type, string name)
    {
        var org = Current;
        return org.FindFlow(type, name) is { } flow ? EmulatedFlows.Of(org, flow) : null;
    }

    /// <summary>Creates or updates a flow and publishes it, as a person.</summary>
    /// <param name="userName">The person.</param>
    /// <param name="yaml">The Archy file.</param>
    /// <returns>The published flow.</returns>
    /// <exception cref="InvalidOperationException">Architect would refuse it; the message says why.</exception>
    public EmulatedFlow PublishAs(string userName, string yaml)
    {
        _jobs.SettleDue();
        var result = _store.Change(org => FlowPublisher.Publish(org, yaml, User(org, userName), _time.GetUtcNow()));
        return result.Flow is { } flow
            ? EmulatedFlows.Of(_store.Current, flow)
            : throw new InvalidOperationException(string.Join("\n", result.Problems.Select(problem => problem.Text)));
    }

    /// <summary>Saves content as an unpublished draft, as a person; the flow is locked by that person afterwards.</summary>
    /// <param name="userName">The person.</param>
    /// <param name="flowId">The flow.</param>
    /// <param name="yaml">The draft's content.</param>
    public EmulatedFlow SaveDraftAs(string userName, string flowId, string yaml) =>
        Change(flowId, (org, flow) => FlowDrafts.Save(org, flow, yaml, User(org, userName), _time.GetUtcNow()));

    /// <summary>Opens a flow for editing, as a person.</summary>
    /// <param name="userName">The person.</param>
    /// <param name="flowId">The flow.</param>
    public EmulatedFlow LockAs(string userName, string flowId) =>
        Change(flowId, (org, flow) => FlowLocking.Checkout(flow, User(org, userName), _time.GetUtcNow()));

    /// <summary>Takes the lock away from whoever holds it.</summary>
    /// <param name="flowId">The flow.</param>
    public EmulatedFlow Unlock(string flowId) => Change(flowId, (_, flow) => flow with { Lock = null });

    /// <summary>Checks a draft in without publishing it, as the person who holds the lock.</summary>
    /// <param name="flowId">The flow.</param>
    public EmulatedFlow CheckIn(string flowId) => Change(flowId, (_, flow) => FlowDrafts.CheckIn(flow, _time.GetUtcNow()));

    /// <summary>Deletes a flow, unless a published flow uses it.</summary>
    /// <param name="flowId">The flow.</param>
    public void Delete(string flowId) =>
        Change(flowId, (org, flow) => FlowRemoval.Delete(org, flow, flow.Lock?.Holder ?? User(org, "Administrator")));

    /// <summary>Gives a flow another name.</summary>
    /// <param name="flowId">The flow.</param>
    /// <param name="name">The new name.</param>
    public EmulatedFlow Rename(string flowId, string name) => Change(flowId, (org, flow) => FlowNaming.Rename(org, flow, name));

    /// <summary>Gives a flow another description.</summary>
    /// <param name="flowId">The flow.</param>
    /// <param name="description">The new description; null or empty for none.</param>
    public EmulatedFlow Describe(string flowId, string? description) =>
        Change(flowId, (_, flow) => flow with { Description = string.IsNullOrEmpty(description) ? null : description });

    /// <summary>Moves a flow to another division.</summary>
    /// <param name="flowId">The flow.</param>
    /// <param name="division">The name of a division that exists.</param>
    public EmulatedFlow Move(string flowId, string division) => Change(flowId, (org, flow) => flow with
    {
        DivisionId = org.FindThing(ReferenceKind.Division, division)?.Id
            ?? throw new InvalidOperationException($"There is no division '{division}'."),
    });

    /// <summary>Adds a queue.</summary>
    /// <param name="name">Its name.</param>
    public void AddQueue(string name) => Add(ReferenceKind.Queue, name);

    /// <summary>Adds a data action.</summary>
    /// <param name="category">Its category, the name of the integration.</param>
    /// <param name="name">Its name.</param>
    public void AddDataAction(string category, string name) =>
        _store.Change(org => ThingChanges.Ensure(org, ReferenceKind.DataAction, name, category));

    /// <summary>Adds a thing that is no flow and no data action.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    public void Add(ReferenceKind kind, string name)
    {
        if (kind is ReferenceKind.Flow or ReferenceKind.DataAction)
        {
            throw new ArgumentException($"A {ReferenceNouns.Of(kind)} needs more than a name.", nameof(kind));
        }

        _store.Change(org => ThingChanges.Ensure(org, kind, name));
    }

    /// <summary>Gives a thing that is no flow another name; exports of the flows that use it show the new one.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="newName">Its new name.</param>
    public void RenameThing(ReferenceKind kind, string name, string newName) =>
        _store.Change(org => ThingChanges.Rename(org, kind, name, newName));

    /// <summary>Removes a thing that is no flow.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    public void Remove(ReferenceKind kind, string name) => _store.Change(org => ThingChanges.Remove(org, kind, name));

    private EmulatedFlow Change(string flowId, Func<OrgState, StoredFlow, StoredFlow> change)
    {
        _jobs.SettleDue();
        try
        {
            var changed = _store.Change(org =>
            {
                var flow = change(org, Flow(org, flowId));
                return (org.With(flow), flow);
            });
            return EmulatedFlows.Of(_store.Current, changed);
        }
        catch (ApiException exception)
        {
            throw new InvalidOperationException(exception.Message, exception);
        }
    }

    private static StoredFlow Flow(OrgState org, string flowId) =>
        org.Flows.GetValueOrDefault(flowId) is { Deleted: false } flow
            ? flow
            : throw new InvalidOperationException($"There is no flow with the id {flowId}.");

    private static StoredIdentity User(OrgState org, string name) => new(DerivedId.From(org.OrgId, $"user {name}"), name, IsClient: false);
}
