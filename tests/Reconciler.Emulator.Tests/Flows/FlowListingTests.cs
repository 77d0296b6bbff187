using System.Text.Json.Nodes;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Flows;

public sealed class FlowListingTests
{
    [Test]
    public async Task Pages_have_the_whole_envelope()
    {
        await using var org = await TestOrg.StartAsync();
        Publish(org, "One", "Two", "Three");

        var first = (await org.Api.GetAsync("/api/v2/flows?pageSize=2&sortBy=name")).Json;
        var second = (await org.Api.GetAsync(first["nextUri"]?.GetValue<string>() ?? "")).Json;

        Assert.That(Names(first), Is.EqualTo(new[] { "One", "Three" }));
        Assert.That(Names(second), Is.EqualTo(new[] { "Two" }));
        Assert.That(first["total"]?.GetValue<int>(), Is.EqualTo(3));
        Assert.That(first["pageCount"]?.GetValue<int>(), Is.EqualTo(2));
        Assert.That(first["previousUri"], Is.Null);
        Assert.That(second["nextUri"], Is.Null);
        Assert.That(second["previousUri"]?.GetValue<string>(), Does.Contain("pageNumber=1").And.Contain("sortBy=name"));
    }

    [TestCase("type=inboundcall&type=workflow", 2)]
    [TestCase("type=inboundcall,workflow", 2)]
    [TestCase("type=WORKFLOW", 1)]
    [TestCase("type=commonmodule", 0)]
    [TestCase("name=call", 1)]
    [TestCase("name=*flow", 1)]
    [TestCase("nameOrDescription=nothing", 0)]
    [TestCase("publishedAfter=2026-03-01T12:30:00Z", 1)]
    [TestCase("publishedAfter=2026-03-01T06:30:00.000-0600", 1)]
    [TestCase("publishedBefore=2026-03-01T12:30:00Z", 1)]
    [TestCase("publishedBefore=2026-03-01", 0)]
    [TestCase("id=unknown", 0)]
    [TestCase("lockedBy=somebody", 0)]
    [TestCase("virtualAgentEnabled=true", 0)]
    public async Task Filters_select_flows(string query, int expected)
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time });
        org.Org.PublishAs("Ada", SampleFlows.InboundCall("A call"));
        time.Advance(TimeSpan.FromHours(1));
        org.Org.PublishAs("Ada", SampleFlows.Workflow("A workflow"));

        var listing = (await org.Api.GetAsync($"/api/v2/flows?{query}")).Json;

        Assert.That(listing["total"]?.GetValue<int>(), Is.EqualTo(expected));
    }

    [TestCase("deleted=true", 501)]
    [TestCase("lockedBy=me", 501)]
    [TestCase("name=x", 200)]
    public async Task Division_views_have_fewer_filters(string query, int status)
    {
        await using var org = await TestOrg.StartAsync();

        Assert.That((await org.Api.GetAsync($"/api/v2/flows/divisionviews?{query}")).Status, Is.EqualTo(status));
    }

    [TestCase("type=shared", 400)]
    [TestCase("pageSize=0", 400)]
    [TestCase("pageSize=501", 400)]
    [TestCase("publishedAfter=yesterday", 400)]
    [TestCase("sortOrder=up", 400)]
    [TestCase("editableBy=me", 501)]
    [TestCase("secure=any", 501)]
    [TestCase("sortBy=publishedBy", 501)]
    public async Task Filters_that_mean_nothing_are_refused(string query, int status)
    {
        await using var org = await TestOrg.StartAsync();

        Assert.That((await org.Api.GetAsync($"/api/v2/flows?{query}")).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task Types_are_upper_case_in_bodies_and_dates_of_versions_have_two_forms()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = new ManualTime() });
        Publish(org, "Dated");

        var flow = Entity(await org.Api.GetAsync("/api/v2/flows"));
        var version = flow["publishedVersion"];

        Assert.That(flow["type"]?.GetValue<string>(), Is.EqualTo("INBOUNDCALL"));
        Assert.That(version?["id"]?.GetValue<string>(), Is.EqualTo("1.0"));
        Assert.That(version?["dateCreated"]?.GetValue<long>(), Is.EqualTo(1772366400000));
        Assert.That(version?["dateSaved"]?.GetValue<long>(), Is.EqualTo(1772366400000));
        Assert.That(version?["dateCheckedIn"]?.GetValue<long>(), Is.EqualTo(1772366400000));
        Assert.That(version?["datePublished"]?.GetValue<string>(), Is.EqualTo("2026-03-01T12:00:00.000Z"));
    }

    [Test]
    public async Task Schemas_are_there_only_for_those_who_ask()
    {
        await using var org = await TestOrg.StartAsync();
        org.Org.PublishAs("Ada", SampleFlows.Module);

        var plain = Entity(await org.Api.GetAsync("/api/v2/flows"));
        var full = Entity(await org.Api.GetAsync("/api/v2/flows?includeSchemas=true"));

        Assert.That(plain["inputSchema"], Is.Null);
        Assert.That(Properties(full, "inputSchema"), Is.EqualTo(new[] { "Common.callerPhone" }));
        Assert.That(Properties(full, "outputSchema"), Is.EqualTo(new[] { "Common.authResult" }));
        Assert.That(full["outputSchema"]?["properties"]?["Common.authResult"]?["description"]?.GetValue<string>(), Is.EqualTo("success or failure"));
        Assert.That(full["inputSchema"]?["additionalProperties"], Is.Null, "The SDK's model takes an object there, and false is none.");
        Assert.That(full["compatibleFlowTypes"]?.AsArray().Single()?.GetValue<string>(), Is.EqualTo("INBOUNDCALL"));
    }

    [Test]
    public async Task The_publisher_is_a_person_or_a_client_and_can_be_left_out()
    {
        await using var org = await TestOrg.StartAsync();
        org.Org.PublishAs("Ada", SampleFlows.InboundCall("By a person"));
        await org.Api.PublishAsync(SampleFlows.InboundCall("By a client"));
        await using var silent = await TestOrg.StartAsync(new EmulatorOptions { ReportPublisher = false });
        silent.Org.PublishAs("Ada", SampleFlows.InboundCall("By nobody"));

        var person = Entity(await org.Api.GetAsync("/api/v2/flows?name=person"));
        var client = Entity(await org.Api.GetAsync("/api/v2/flows?name=client"));
        var nobody = Entity(await silent.Api.GetAsync("/api/v2/flows"));

        Assert.That(person["publishedBy"]?["name"]?.GetValue<string>(), Is.EqualTo("Ada"));
        Assert.That(person["publishedVersion"]?["createdByClient"], Is.Null);
        Assert.That(client["publishedVersion"]?["createdByClient"]?["id"]?.GetValue<string>(), Is.EqualTo("emulator-client"));
        Assert.That(client["publishedBy"], Is.Null);
        Assert.That(nobody["publishedVersion"]?["createdBy"], Is.Null);
        Assert.That(nobody["publishedBy"], Is.Null);
    }

    [Test]
    public async Task Lookup_needs_ids_and_finds_just_them()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Wanted"));
        Publish(org, "Other");

        Assert.That((await org.Api.GetAsync("/api/v2/flows/lookup")).Status, Is.EqualTo(400));
        Assert.That(Names((await org.Api.GetAsync($"/api/v2/flows/lookup?id={flow.Id}")).Json), Is.EqualTo(new[] { "Wanted" }));
        Assert.That(Names((await org.Api.GetAsync("/api/v2/flows/lookup?id=unknown")).Json), Is.Empty);
    }

    [Test]
    public async Task Deleted_flows_are_listed_only_on_demand()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Gone"));
        org.Org.Delete(flow.Id);

        Assert.That(Names((await org.Api.GetAsync("/api/v2/flows")).Json), Is.Empty);
        Assert.That(Names((await org.Api.GetAsync("/api/v2/flows?deleted=true")).Json), Is.EqualTo(new[] { "Gone" }));
        Assert.That((await org.Api.GetAsync($"/api/v2/flows/{flow.Id}")).Status, Is.EqualTo(410));
        Assert.That((await org.Api.GetAsync($"/api/v2/flows/{flow.Id}?deleted=true")).Status, Is.EqualTo(200));
    }

    private static void Publish(TestOrg org, params string[] names) =>
        Array.ForEach(names, name => org.Org.PublishAs("Ada", SampleFlows.InboundCall(name)));

    private static JsonNode Entity(ApiReply listing) =>
        listing.Json["entities"]?[0] ?? throw new InvalidOperationException("The listing is empty.");

    private static IEnumerable<string?> Names(JsonNode listing) =>
        [.. (listing["entities"]?.AsArray() ?? []).Select(flow => flow?["name"]?.GetValue<string>())];

    private static IEnumerable<string> Properties(JsonNode flow, string schema) =>
        flow[schema]?["properties"]?.AsObject().Select(property => property.Key) ?? [];
}
