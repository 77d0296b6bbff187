using Reconciler.Emulator.Http;
using Reconciler.Emulator.References;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Storage;
using Reconciler.Emulator.Wire;

namespace Reconciler.Emulator.Things;

/// <summary>Listings of queues, divisions, prompts and everything else that flows name.</summary>
internal sealed class ThingEndpoints(OrgStore store)
{
    private const string HomePath = "/authorization/divisions/home";

    /// <summary>The endpoints.</summary>
    public IEnumerable<Endpoint> Endpoints =>
        ThingListing.All
            .Select(listing => Endpoint.Get(Call.SelfUri(listing.Path), call => List(call, listing), [.. listing.AnyPermission]))
            .Prepend(Endpoint.Get(Call.SelfUri(HomePath), GetHome));

    private Reply List(Call call, ThingListing listing)
    {
        var org = store.Current;
        var things = Sort(org.Things.Where(thing => ThingFilter.Fits(thing, listing, call.Query)), call.Query);
        var page = Page.Of(call, things, thing => View(org, thing, listing.Path), listing.MaximumPageSize);
        return Reply.Json(page, WireJson.Default.ThingListing);
    }

    private Reply GetHome(Call call)
    {
        var org = store.Current;
        return Reply.Json(View(org, org.Division(org.HomeDivisionId), "/authorization/divisions"), WireJson.Default.WireThing);
    }

    private static IReadOnlyList<NamedThing> Sort(IEnumerable<NamedThing> things, QueryValues query)
    {
        var sorted = things
            .OrderBy(thing => thing.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(thing => thing.Id, StringComparer.Ordinal);
        return query.Descends() ? [.. sorted.Reverse()] : [.. sorted];
    }

    private static WireThing View(OrgState org, NamedThing thing, string path)
    {
        var isDivision = thing.Kind == ReferenceKind.Division;
        return new WireThing
        {
            Id = thing.Id,
            Name = thing.Name,
            Division = thing.DivisionId is { } divisionId ? EntityViews.Division(org.Division(divisionId)) : null,
            Description = isDivision ? "" : null,
            Category = thing.Category,
            IntegrationId = thing.Category is { } integration ? DerivedId.From(org.OrgId, $"integration {integration}") : null,
            State = thing.Kind is ReferenceKind.Schedule or ReferenceKind.ScheduleGroup or ReferenceKind.EmergencyGroup ? "active" : null,
            HomeDivision = isDivision ? thing.Id == org.HomeDivisionId : null,
            QueueFlow = QueueFlow(org, thing, path, "inqueuecall"),
            EmailInQueueFlow = QueueFlow(org, thing, path, "inqueueemail"),
            MessageInQueueFlow = QueueFlow(org, thing, path, "inqueueshortmessage"),
            SelfUri = Call.SelfUri($"{path}/{thing.Id}"),
        };
    }

    // The division view of queues has no flows.
    private static WireEntity? QueueFlow(OrgState org, NamedThing thing, string path, string type) => path == "/routing/queues"
        ? EntityViews.Flow(org, thing.FlowIds.FirstOrDefault(id => org.Flows.GetValueOrDefault(id)?.Type == type))
        : null;
}
