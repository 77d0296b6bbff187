using Reconciler.Emulator.Http;
using Reconciler.Emulator.State;

namespace Reconciler.Emulator.Things;

/// <summary>The filters that the listings of named things share.</summary>
internal static class ThingFilter
{
    /// <summary>True when a thing belongs to a listing and passes the filters of the query.</summary>
    public static bool Fits(NamedThing thing, ThingListing listing, QueryValues query) =>
        thing.Kind == listing.Kind
        && FitsName(thing, listing.Filter, query)
        && FitsList(query.List("id"), thing.Id)
        && FitsList(query.List("ids"), thing.Id)
        && FitsList(query.List("divisionId"), thing.DivisionId)
        && (query.Text("category") is not { } category || string.Equals(category, thing.Category, StringComparison.OrdinalIgnoreCase));

    private static bool FitsName(NamedThing thing, ThingNameFilter filter, QueryValues query)
    {
        if (query.Text("name") is not { } name)
        {
            return true;
        }

        return filter switch
        {
            ThingNameFilter.Part => NamePattern.Contains(thing.Name, name),
            ThingNameFilter.Prefix => NamePattern.StartsWith(thing.Name, name),
            ThingNameFilter.Wildcard => NamePattern.Matches(thing.Name, name),
            // A name may itself hold a comma.
            ThingNameFilter.Names => query.List("name").Append(name).Contains(thing.Name, StringComparer.OrdinalIgnoreCase),
            _ => throw new InvalidOperationException($"No filter {filter}."),
        };
    }

    private static bool FitsList(IReadOnlyList<string> wanted, string? value) =>
        wanted.Count == 0 || wanted.Contains(value, StringComparer.OrdinalIgnoreCase);
}
