using Reconciler.Emulator.Editing;
using Reconciler.Emulator.Exporting;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.Jobs;
using Reconciler.Emulator.Publishing;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Control;

/// <summary>Access to the org without the API: what is in it, and what people do in the UI. Safe for concurrent use.</summary>
public sealed class OrgControl
{
    private readonly OrgStore _store;
    private readonly JobRegistry _jobs;
    private readonly TimeProvider _time;

    internal OrgControl(OrgStore store, JobRegistry jobs, TimeProvider time) =>
        (_store, _jobs, _time, Uses) = (store, jobs, time, new FlowUseControl(store, time));

    /// <summary>The call routes, queues and emergency groups that use flows.</summary>
    public FlowUseControl Uses { get; }

    /// <summary>The flows that are not deleted, ordered by type and name.</summary>
    public IReadOnlyList<EmulatedFlow> Flows
    {
        get
        {
            var org = Current;
            return [.. org.Flows.Values.Where(flow => !flow.Deleted)
                .OrderBy(flow => flow.Type, StringComparer.Ordinal).ThenBy(flow => flow.Name, StringComparer.Ordinal)
                .Select(flow => EmulatedFlow.Of(org, flow))];
        }
    }

    /// <summary>The state of the whole org, without jobs.</summary>
    public OrgSnapshot Snapshot() => new(Current);

    /// <summary>Puts the org back to the state of a snapshot, and forgets all jobs. Faults and the log of requests stay.</summary>
    public void Restore(OrgSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        _jobs.Clear();
        _store.Change(_ => snapshot.Org);
    }

    /// <summary>The org as text, ordered by name, without ids and times: equal orgs have equal texts.</summary>
    public string Dump() => OrgDump.Of(Current);

    /// <summary>
    /// How up to date the index of dependency tracking is; while it is not operational, dependency tracking answers from an older state.
    /// </summary>
    public DependencyIndexStatus DependencyIndex
    {
        get => Current.Index.Status;
        set => _store.Change(org => org.With(value));
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
        return org.FindFlow(type, name) is { } flow ? EmulatedFlow.Of(org, flow) : null;
    }

    /// <summary>The date of the newest version or lock; null when there is none. Later changes should not be dated before it.</summary>
    public DateTimeOffset? LastChange => Current.LastDate();

    /// <summary>A flow's content as Architect exports it.</summary>
    /// <param name="version">A version such as <c>2.0</c>; null takes the published one.</param>
    /// <exception cref="OrgRefusalException">There is no such flow or version.</exception>
    public string Export(string flowId, string? version = null)
    {
        var org = Current;
        return Exported(org, Flow(org, flowId), version);
    }

    /// <summary>Creates or updates a flow and publishes it, as a person.</summary>
    /// <returns>The published flow.</returns>
    /// <exception cref="OrgRefusalException">Architect would refuse it; the message says why.</exception>
    public EmulatedFlow PublishAs(string userName, string yaml) => Publish(userName, _ => yaml);

    /// <summary>Publishes the published content of a flow again, as a person, which makes a new version with the same content.</summary>
    /// <exception cref="OrgRefusalException">Nothing is published, or Architect would refuse it.</exception>
    public EmulatedFlow RepublishAs(string userName, string flowId) =>
        Publish(userName, org => Exported(org, Flow(org, flowId), version: null));

    /// <summary>Replaces text in the published content of a flow and publishes it, as a person.</summary>
    /// <param name="oldText">The text, as an export has it.</param>
    /// <param name="newText">The text to write in its place.</param>
    /// <param name="all">Whether the text may be there several times.</param>
    /// <exception cref="OrgRefusalException">The text is not there, or several times, or Architect would refuse the result.</exception>
    public EmulatedFlow ReplaceTextAs(string userName, string flowId, string oldText, string newText, bool all = false) => Publish(userName, org =>
    {
        var flow = Flow(org, flowId);
        var changed = FlowContent.Replace(Exported(org, flow, version: null), oldText, newText, all);
        FlowContent.RefuseOther(changed, flow);
        return changed;
    });

    /// <summary>Saves content as an unpublished draft, as a person; the flow is locked by that person afterwards.</summary>
    /// <param name="yaml">The draft's content.</param>
    public EmulatedFlow SaveDraftAs(string userName, string flowId, string yaml) =>
        Change(flowId, (org, flow) => FlowDrafts.Save(org, flow, yaml, Persons.Of(org, userName), _time.GetUtcNow()));

    /// <summary>Saves a file as the draft of the flow that it names, as a person; the flow is locked by that person afterwards.</summary>
    /// <exception cref="OrgRefusalException">It is no flow file, or its flow does not exist.</exception>
    public EmulatedFlow SaveDraftAs(string userName, string yaml)
    {
        var (file, problems) = FlowText.Read(yaml);
        var (type, name) = file is null ? throw new OrgRefusalException(problems[0].Text) : (file.Type.ApiName, file.Name);
        return FindFlow(type, name) is { } flow
            ? SaveDraftAs(userName, flow.Id, yaml)
            : throw new OrgRefusalException($"The org has no {type} flow '{name}' to save a draft of.");
    }

    /// <summary>Opens a flow for editing, as a person.</summary>
    public EmulatedFlow LockAs(string userName, string flowId) =>
        Change(flowId, (org, flow) => FlowLocking.Checkout(flow, Persons.Of(org, userName), _time.GetUtcNow()));

    /// <summary>Takes the lock away from whoever holds it.</summary>
    public EmulatedFlow Unlock(string flowId) => Change(flowId, (_, flow) => flow with { Lock = null });

    /// <summary>Checks a draft in without publishing it, as the person who holds the lock.</summary>
    /// <param name="userName">The person; null for whoever holds the lock.</param>
    public EmulatedFlow CheckIn(string flowId, string? userName = null) => Change(flowId, (org, flow) =>
    {
        Persons.RequireLock(org, flow, userName);
        return Persons.Noted(org, flow, FlowDrafts.CheckIn(flow, _time.GetUtcNow()), "CHECKIN", userName);
    });

    /// <summary>Throws a draft away, as the person who holds the lock.</summary>
    /// <param name="userName">The person; null for whoever holds the lock.</param>
    public EmulatedFlow Discard(string flowId, string? userName = null) => Change(flowId, (org, flow) =>
    {
        Persons.RequireLock(org, flow, userName);
        return Persons.Noted(org, flow, FlowDrafts.Revert(flow), "REVERT", userName);
    });

    /// <summary>Deletes a flow, unless something uses it.</summary>
    /// <param name="userName">The person; null for whoever holds the lock, or an administrator.</param>
    public void Delete(string flowId, string? userName = null) =>
        Change(flowId, (org, flow) => FlowChanges.Delete(org, flow, Persons.Of(org, flow, userName)));

    /// <summary>Gives a flow another name.</summary>
    /// <param name="name">The new name.</param>
    /// <param name="userName">The person, who is stopped by another's lock; null for an administrator, who is not.</param>
    public EmulatedFlow Rename(string flowId, string name, string? userName = null) => Change(flowId, (org, flow) =>
    {
        Persons.RefuseLockOfOthers(org, flow, userName);
        return Persons.Noted(org, flow, FlowChanges.Rename(org, flow, name), "UPDATE", userName);
    });

    /// <summary>Gives a flow another description.</summary>
    /// <param name="description">The new description; null or empty for none.</param>
    /// <param name="userName">The person, who is stopped by another's lock; null for an administrator, who is not.</param>
    public EmulatedFlow Describe(string flowId, string? description, string? userName = null) => Change(flowId, (org, flow) =>
    {
        Persons.RefuseLockOfOthers(org, flow, userName);
        return Persons.Noted(org, flow, flow with { Description = string.IsNullOrEmpty(description) ? null : description }, "UPDATE", userName);
    });

    /// <summary>Moves a flow to another division.</summary>
    /// <param name="division">The name of a division that exists.</param>
    public EmulatedFlow Move(string flowId, string division) => Change(flowId, (org, flow) => flow with
    {
        DivisionId = org.FindThing(ReferenceKind.Division, division)?.Id
            ?? throw new OrgRefusalException($"There is no division '{division}'."),
    });

    /// <summary>Adds a queue.</summary>
    public void AddQueue(string name) => Add(ReferenceKind.Queue, name);

    /// <summary>Adds a data action.</summary>
    /// <param name="category">Its category, the name of the integration.</param>
    public void AddDataAction(string category, string name) =>
        _store.Change(org => ThingChanges.Ensure(org, ReferenceKind.DataAction, name, category));

    /// <summary>Adds a thing that is no flow and no data action.</summary>
    public void Add(ReferenceKind kind, string name)
    {
        if (kind is ReferenceKind.Flow or ReferenceKind.DataAction)
        {
            throw new ArgumentException($"A {ReferenceNouns.Of(kind)} needs more than a name.", nameof(kind));
        }

        _store.Change(org => ThingChanges.Ensure(org, kind, name));
    }

    /// <summary>Gives a thing that is no flow another name; exports of the flows that use it show the new one.</summary>
    public void RenameThing(ReferenceKind kind, string name, string newName) =>
        _store.Change(org => ThingChanges.Rename(org, kind, name, newName));

    /// <summary>Removes a thing that is no flow.</summary>
    public void Remove(ReferenceKind kind, string name) => _store.Change(org => ThingChanges.Remove(org, kind, name));

    // The content is made inside of the change, so that nobody else's change can come between.
    private EmulatedFlow Publish(string userName, Func<OrgState, string> content)
    {
        var result = Attempt(() => _store.Change(org => FlowPublisher.Publish(org, content(org), Persons.Of(org, userName), _time.GetUtcNow())));
        return result.Flow is { } flow
            ? EmulatedFlow.Of(_store.Current, flow)
            : throw new OrgRefusalException(string.Join("\n", result.Problems.Select(problem => problem.Text)));
    }

    private EmulatedFlow Change(string flowId, Func<OrgState, StoredFlow, StoredFlow> change)
    {
        var changed = Attempt(() => _store.Change(org =>
        {
            var flow = change(org, Flow(org, flowId));
            return (org.With(flow), flow);
        }));
        return EmulatedFlow.Of(_store.Current, changed);
    }

    // Jobs that are due by now come before the change.
    private T Attempt<T>(Func<T> change)
    {
        _jobs.SettleDue();
        try
        {
            return change();
        }
        catch (ApiException exception)
        {
            throw new OrgRefusalException(exception.Message, exception);
        }
    }

    private static StoredFlow Flow(OrgState org, string flowId) =>
        org.Flows.GetValueOrDefault(flowId) is { Deleted: false } flow
            ? flow
            : throw new OrgRefusalException($"There is no flow with the id {flowId}.");

    private static string Exported(OrgState org, StoredFlow flow, string? version) =>
        (version is null ? flow.Published : flow.Version(version)) is { } found
            ? FlowExporter.Export(org, flow, found)
            : throw new OrgRefusalException($"The flow '{flow.Name}' has no {(version is null ? "published version" : $"version {version}")}.");
}
