using System.Collections.Immutable;

namespace Reconciler.Emulator.State;

/// <summary>The flows of an org, ordered by id and found by id or, those that are not deleted, by type and name.</summary>
internal sealed class FlowTable
{
    private readonly ImmutableSortedDictionary<string, StoredFlow> _byId;
    private readonly ImmutableDictionary<(string Type, string Name), string> _idByName;

    private FlowTable(ImmutableSortedDictionary<string, StoredFlow> byId, ImmutableDictionary<(string Type, string Name), string> idByName)
    {
        _byId = byId;
        _idByName = idByName;
    }

    /// <summary>A table without flows.</summary>
    public static FlowTable Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, StoredFlow>(StringComparer.Ordinal),
        ImmutableDictionary<(string Type, string Name), string>.Empty);

    /// <summary>All flows, also deleted ones, ordered by id.</summary>
    public IEnumerable<StoredFlow> Values => _byId.Values;

    /// <summary>The flow of that id, also a deleted one; null when there is none.</summary>
    public StoredFlow? GetValueOrDefault(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The flow of that API type and exact name that is not deleted; null when there is none.</summary>
    public StoredFlow? Find(string type, string name) => _idByName.TryGetValue((type, name), out var id) ? _byId[id] : null;

    /// <summary>The table with a flow added, or put in the place of the one with its id.</summary>
    public FlowTable With(StoredFlow flow)
    {
        var names = _byId.TryGetValue(flow.Id, out var old) && !old.Deleted ? _idByName.Remove((old.Type, old.Name)) : _idByName;
        return new FlowTable(
            _byId.SetItem(flow.Id, flow),
            flow.Deleted ? names : names.SetItem((flow.Type, flow.Name), flow.Id));
    }
}
