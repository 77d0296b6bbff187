using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Reconciler.Emulator.References;

namespace Reconciler.Emulator.State;

/// <summary>The whole org as one immutable value: a change makes a new one, so a reader never sees half of it.</summary>
internal sealed record OrgState
{
    /// <summary>The id of the org, from which all other ids are computed.</summary>
    public required Guid OrgId { get; init; }

    /// <summary>
    /// How many ids the org has given out. A new id is computed from this number and the org id, so that equal orgs give out equal ids.
    /// </summary>
    public long IdsGiven { get; init; }

    /// <summary>The id of the division Home, which new flows and things get.</summary>
    public required string HomeDivisionId { get; init; }

    /// <summary>Everything that flows name and that is no flow, divisions included.</summary>
    public ImmutableArray<NamedThing> Things { get; init; } = [];

    /// <summary>The call routes.</summary>
    public ImmutableArray<StoredCallRoute> CallRoutes { get => field.IsDefault ? [] : field; init; }

    /// <summary>The index of dependency tracking. It is not kept in the data file.</summary>
    [JsonIgnore]
    public DependencyIndex Index { get; private init; } = DependencyIndex.Operational;

    /// <summary>The org from which dependency tracking answers: an older state while its index is not operational.</summary>
    [JsonIgnore]
    public OrgState Graph => Index.LastGraph ?? this;

    /// <summary>The flows, deleted ones included.</summary>
    [JsonIgnore]
    public FlowTable Flows { get; private init; } = FlowTable.Empty;

    /// <summary>The flows as the data file has them.</summary>
    [JsonPropertyName("flows")]
    public IEnumerable<StoredFlow> KeptFlows
    {
        get => Flows.Values;
        init => Flows = value.Aggregate(FlowTable.Empty, (table, flow) => table.With(flow));
    }

    /// <summary>An org without flows, whose only thing is the division Home.</summary>
    public static OrgState Empty(Guid orgId)
    {
        var homeId = DerivedId.From(orgId, "home division");
        var home = new NamedThing(homeId, ReferenceKind.Division, "Home");
        return new OrgState { OrgId = orgId, HomeDivisionId = homeId, Things = [home] };
    }

    /// <summary>Gives out a new id; the returned org remembers that it is taken.</summary>
    public OrgState TakeId(out string id)
    {
        id = DerivedId.From(OrgId, $"thing {IdsGiven + 1}");
        return this with { IdsGiven = IdsGiven + 1 };
    }

    /// <summary>The org with a flow added, or put in the place of the one with its id.</summary>
    public OrgState With(StoredFlow flow) => this with { Flows = Flows.With(flow) };

    /// <summary>The org with a thing added.</summary>
    public OrgState With(NamedThing thing) => this with { Things = Things.Add(thing) };

    /// <summary>The org with another status of dependency tracking, which answers from the state of this moment while it is not operational.</summary>
    public OrgState With(DependencyIndexStatus status)
    {
        if (status == Index.Status)
        {
            return this;
        }

        return this with { Index = status == DependencyIndexStatus.Operational ? DependencyIndex.Operational : new(status, Graph) };
    }

    /// <summary>The newest date that a version or a lock of the org carries; null when it has neither.</summary>
    public DateTimeOffset? LastDate() => Flows.Values.SelectMany(DatesOf).Max();

    /// <summary>The flow of that API type and exact name that is not deleted; null when there is none.</summary>
    public StoredFlow? FindFlow(string type, string name) => Flows.Find(type, name);

    /// <summary>The thing of that kind and exact name, for a data action also of that category; null when there is none.</summary>
    public NamedThing? FindThing(ReferenceKind kind, string name, string? category = null) => Things.FirstOrDefault(thing =>
        thing.Kind == kind
        && thing.Name == name
        && thing.Category == category);

    /// <summary>The thing of that id; null when there is none.</summary>
    public NamedThing? ThingById(string id) => Things.FirstOrDefault(thing => thing.Id == id);

    /// <summary>The division of that id, which must exist.</summary>
    public NamedThing Division(string id) =>
        ThingById(id) ?? throw new InvalidOperationException($"The org has no division with the id {id}.");

    private static IEnumerable<DateTimeOffset?> DatesOf(StoredFlow flow) =>
    [
        flow.Lock?.Since,
        .. flow.Versions.SelectMany(version =>
            new[] { version.Created, version.Saved, version.CheckedIn, version.Published, version.PublishedEnd }),
    ];
}
