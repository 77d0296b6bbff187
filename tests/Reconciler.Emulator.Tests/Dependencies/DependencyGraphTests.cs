using System.Text.Json.Nodes;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Tests.Dependencies;

public sealed class DependencyGraphTests
{
    private const string Root = "/api/v2/architect/dependencytracking";

    private static readonly EmulatorSeed Seed = new()
    {
        Queues = ["Sales"],
        ScheduleGroups = ["Hours"],
        EmergencyGroups = ["Fire"],
        Flows = [SampleFlows.Module, SampleFlows.Caller, SampleFlows.InboundCall("Closed"), SampleFlows.InqueueCall("Waiting")],
        CallRoutes = [new CallRouteSeed("Hotline") { Dnis = ["+4930123"], OpenHoursFlow = "Sales Call Flow", ClosedHoursFlow = "Closed", ScheduleGroup = "Hours" }],
        QueueFlows = [new FlowUseSeed("Sales", "Waiting")],
        EmergencyFlows = [new FlowUseSeed("Fire", "Closed")],
    };

    [TestCase("inboundcall", "Sales Call Flow", "INBOUNDCALLFLOW", "IVRCONFIGURATION Hotline")]
    [TestCase("inboundcall", "Closed", "INBOUNDCALLFLOW", "EMERGENCYGROUP Fire,IVRCONFIGURATION Hotline")]
    [TestCase("inqueuecall", "Waiting", "INQUEUECALLFLOW", "QUEUE Sales")]
    public async Task Call_routes_queues_and_emergency_groups_consume_flows(string type, string name, string objectType, string expected)
    {
        await using var org = await TestOrg.StartAsync(Seed);

        var reply = await org.Api.GetAsync($"{Root}/consumingresources?id={org.Org.FindFlow(type, name)?.Id}&objectType={objectType}");

        Assert.That(Named(reply.Json["entities"]), Is.EqualTo(expected));
    }

    [Test]
    public async Task The_version_filter_finds_the_callers_that_copied_that_version()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var module = org.Org.PublishAs("Ada", SampleFlows.Module);

        var old = await org.Api.GetAsync($"{Root}/consumingresources?id={module.Id}&objectType=COMMONMODULEFLOW&version=1.0");
        var current = await org.Api.GetAsync($"{Root}/consumingresources?id={module.Id}&objectType=COMMONMODULEFLOW&version=2.0");

        Assert.That(Named(old.Json["entities"]), Is.EqualTo("INBOUNDCALLFLOW Sales Call Flow"));
        Assert.That(current.Json["total"]?.GetValue<int>(), Is.Zero);
    }

    [TestCase("name=sales", "INBOUNDCALLFLOW Sales Call Flow,QUEUE Sales")]
    [TestCase("name=sales&objectType=QUEUE", "QUEUE Sales")]
    [TestCase("name=hot", "IVRCONFIGURATION Hotline")]
    [TestCase("name=nothing", "")]
    [TestCase("name=sales&pageSize=1&pageNumber=2", "QUEUE Sales")]
    public async Task Objects_are_found_by_name(string question, string expected)
    {
        await using var org = await TestOrg.StartAsync(Seed);

        var reply = await org.Api.GetAsync($"{Root}?{question}");

        Assert.That(Named(reply.Json["entities"]), Is.EqualTo(expected), reply.Text);
    }

    [Test]
    public async Task An_object_shows_its_neighbours_when_asked()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var id = org.Org.FindFlow("inboundcall", "Sales Call Flow")?.Id;

        var bare = (await org.Api.GetAsync($"{Root}/object?id={id}")).Json;
        var whole = (await org.Api.GetAsync($"{Root}/object?id={id}&version=1.0&consumedResources=true&consumingResources=true&consumedResourceType=QUEUE")).Json;

        Assert.That((bare["version"]?.GetValue<string>(), bare["consumedResources"]), Is.EqualTo(("1.0", (JsonNode?)null)));
        Assert.That(Named(whole["consumedResources"]), Is.EqualTo("QUEUE Sales"));
        Assert.That(Named(whole["consumingResources"]), Is.EqualTo("IVRCONFIGURATION Hotline"));
    }

    [Test]
    public async Task A_call_route_consumes_its_flows_and_its_schedule_group()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var route = (await org.Api.GetAsync($"{Root}?name=Hotline&consumedResources=true")).Json["entities"]?[0];

        Assert.That(Named(route?["consumedResources"]), Is.EqualTo("INBOUNDCALLFLOW Closed,INBOUNDCALLFLOW Sales Call Flow,SCHEDULEGROUP Hours"));
    }

    [TestCase("", 400, "architect.dependency.object.name.not.specified")]
    [TestCase("/object?id=x", 404, "architect.dependency.object.not.found")]
    [TestCase("/object", 400, "architect.query.parameter.missing")]
    [TestCase("/object?id=x&consumedResourceRequest=true", 501, "not.implemented")]
    [TestCase("/consumedresources?id=x&objectType=WORKFLOW", 400, "architect.dependency.object.version.not.specified")]
    [TestCase("/types/CUE", 404, "not.found")]
    [TestCase("/deletedresourceconsumers", 501, "not.implemented")]
    [TestCase("/updatedresourceconsumers", 501, "not.implemented")]
    public async Task Bad_questions_get_their_code(string question, int status, string code)
    {
        await using var org = await TestOrg.StartAsync();

        var reply = await org.Api.GetAsync(Root + question);

        Assert.That((reply.Status, reply.Code), Is.EqualTo((status, code)));
    }

    [TestCase("flowFilter=draft", 400, "architect.dependency.invalid.filter")]
    [TestCase("resourceType=QUEUE", 501, "not.implemented")]
    [TestCase("version=1.0", 501, "not.implemented")]
    public async Task What_is_not_known_of_consumers_is_said(string parameter, int status, string code)
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var queue = (await org.Api.GetAsync("/api/v2/routing/queues")).Json["entities"]?[0]?["id"];

        var reply = await org.Api.GetAsync($"{Root}/consumingresources?id={queue}&objectType=QUEUE&{parameter}");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((status, code)));
    }

    [Test]
    public async Task The_types_are_those_of_the_sdk()
    {
        await using var org = await TestOrg.StartAsync();

        var types = (await org.Api.GetAsync($"{Root}/types?pageSize=100")).Json;
        var flow = (await org.Api.GetAsync($"{Root}/types/WORKFLOW")).Json;
        var other = (await org.Api.GetAsync($"{Root}/types/QUEUE")).Json;

        Assert.That(types["total"]?.GetValue<int>(), Is.EqualTo(88));
        Assert.That((flow["versioned"]?.GetValue<bool>(), other["versioned"]), Is.EqualTo((true, (JsonNode?)null)));
    }

    // Flows come in the order of their ids, which are not part of what is tested.
    private static string Named(JsonNode? dependencies) =>
        string.Join(',', (dependencies?.AsArray() ?? []).Select(each => $"{each?["type"]} {each?["name"]}").Order(StringComparer.Ordinal));
}
