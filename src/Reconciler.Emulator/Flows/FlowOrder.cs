using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Flows;

/// <summary><c>sortBy</c> and <c>sortOrder</c> of the flow listings.</summary>
internal static class FlowOrder
{
    /// <summary>The flows in the order that the query asks for; by id when it asks for none. Status 501 for a field whose order is not known.</summary>
    public static IReadOnlyList<StoredFlow> Sort(IEnumerable<StoredFlow> flows, QueryValues query)
    {
        var key = Key(query.Text("sortBy") ?? "id");
        var sorted = query.Descends()
            ? flows.OrderByDescending(key, StringComparer.OrdinalIgnoreCase).ThenByDescending(flow => flow.Id, StringComparer.Ordinal)
            : flows.OrderBy(key, StringComparer.OrdinalIgnoreCase).ThenBy(flow => flow.Id, StringComparer.Ordinal);
        return [.. sorted];
    }

    private static Func<StoredFlow, string?> Key(string field) => field.ToLowerInvariant() switch
    {
        "id" => flow => flow.Id,
        "name" => flow => flow.Name,
        "description" => flow => flow.Description,
        "type" => flow => flow.Type,
        _ => throw ApiErrors.NotEmulated($"sortBy={field}"),
    };
}
