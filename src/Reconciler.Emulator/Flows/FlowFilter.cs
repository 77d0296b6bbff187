using Reconciler.Emulator.Archy;
using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Flows;

/// <summary>The filters of <c>GET /flows</c> (Genesys C# SDK 270 docs, ArchitectApi.md).</summary>
internal sealed class FlowFilter
{
    private readonly List<Func<StoredFlow, bool>> _tests = [];

    /// <summary>Reads the filters of a query. Status 501 for one whose effect is not known.</summary>
    public static FlowFilter Of(QueryValues query)
    {
        Refuse(query, "/flows", "editableBy", "secure");
        var filter = new FlowFilter();
        if (query.List("id") is { Count: > 0 } ids)
        {
            // An id list makes the API ignore all other filters.
            filter._tests.Add(flow => !flow.Deleted && ids.Contains(flow.Id, StringComparer.OrdinalIgnoreCase));
            return filter;
        }

        filter.AddTexts(query);
        filter.AddStates(query);
        filter.AddDates(query);
        return filter;
    }

    /// <summary>The filters of <c>GET /flows/divisionviews</c>, which are fewer.</summary>
    public static FlowFilter OfDivisionViews(QueryValues query)
    {
        Refuse(query, "/flows/divisionviews", "description", "lockedBy", "lockedByClientId", "deleted");
        return Of(query);
    }

    /// <summary>True when the flow passes all filters.</summary>
    public bool Fits(StoredFlow flow) => _tests.TrueForAll(test => test(flow));

    private static void Refuse(QueryValues query, string path, params string[] names)
    {
        if (names.FirstOrDefault(name => query.Text(name) is not null) is { } found)
        {
            throw ApiErrors.NotEmulated($"the filter {found}={query.Text(found)} of GET /api/v2{path}");
        }
    }

    private void AddTexts(QueryValues query)
    {
        AddWhen(query.Text("name"), text => flow => NamePattern.Contains(flow.Name, text));
        AddWhen(query.Text("description"), text => flow => NamePattern.Contains(flow.Description, text));
        AddWhen(
            query.Text("nameOrDescription"),
            text => flow => NamePattern.Contains(flow.Name, text) || NamePattern.Contains(flow.Description, text));
    }

    private void AddStates(QueryValues query)
    {
        if (query.List("type") is { Count: > 0 } types)
        {
            types.Where(type => !FlowType.ApiNames.Contains(type, StringComparer.OrdinalIgnoreCase)).ToList()
                .ForEach(type => throw ApiErrors.InvalidValue("type", type));
            _tests.Add(flow => types.Contains(flow.Type, StringComparer.OrdinalIgnoreCase));
        }

        if (query.List("divisionId") is { Count: > 0 } divisions)
        {
            _tests.Add(flow => divisions.Contains(flow.DivisionId, StringComparer.OrdinalIgnoreCase));
        }

        var withDeleted = query.Flag("deleted");
        _tests.Add(flow => withDeleted || !flow.Deleted);
        AddWhen(query.Text("virtualAgentEnabled"), _ => _ => !query.Flag("virtualAgentEnabled"));
        AddWhen(query.Text("publishVersionId"), id => flow => flow.PublishedVersionId == id);
        AddWhen(query.Text("lockedBy"), id => flow => flow.Lock is { Holder.IsClient: false } held && held.Holder.Id == id);
        AddWhen(query.Text("lockedByClientId"), id => flow => flow.Lock is { Holder.IsClient: true } held && held.Holder.Id == id);
    }

    private void AddDates(QueryValues query)
    {
        if (query.Date("publishedAfter") is { } after)
        {
            _tests.Add(flow => flow.Published?.Published > after);
        }

        if (query.Date("publishedBefore") is { } before)
        {
            _tests.Add(flow => flow.Published?.Published < before);
        }
    }

    private void AddWhen(string? value, Func<string, Func<StoredFlow, bool>> test)
    {
        if (value is not null)
        {
            _tests.Add(test(value));
        }
    }
}
