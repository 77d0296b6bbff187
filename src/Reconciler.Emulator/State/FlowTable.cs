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

    public static FlowTable Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, StoredFlow>(StringComparer.Ordinal),
        ImmutableDictionary<(string Type, string Name), string>.Empty);

    public IEnumerable<StoredFlow> Values => _byId.Values;

    public StoredFlow? GetValueOrDefault(string id) => _byId.GetValueOrDefault(id);

    public StoredFlow? Find(string type, string name) => _idByName.TryGetValue((type, name), out var id) ? _byId[id] : null;

    public FlowTable With(StoredFlow flow)
    {
        var names = _byId.TryGetValue(flow.Id, out var old) && !old.Deleted ? _idByName.Remove((old.Type, old.Name)) : _idByName;
        return new FlowTable(
            _byId.SetItem(flow.Id, flow),
            flow.Deleted ? names : names.SetItem((flow.Type, flow.Name), flow.Id));
    }
}
