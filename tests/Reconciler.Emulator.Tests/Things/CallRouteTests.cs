using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Tests.Client;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Tests.Things;

public sealed class CallRouteTests
{
    private const string Routes = "/api/v2/architect/ivrs";

    private static readonly EmulatorSeed Seed = new()
    {
        ScheduleGroups = ["Hours"],
        Flows = [SampleFlows.InboundCall("Open"), SampleFlows.InboundCall("Closed")],
        CallRoutes =
        [
            new CallRouteSeed("Sales line") { Dnis = ["+491", "+492"], OpenHoursFlow = "Open", ClosedHoursFlow = "Closed", ScheduleGroup = "Hours" },
            new CallRouteSeed("Help line") { Dnis = ["+493"], OpenHoursFlow = "Open" },
        ],
    };

    [TestCase("", "Help line,Sales line")]
    [TestCase("?sortBy=name&sortOrder=DESC", "Sales line,Help line")]
    [TestCase("?name=sales", "Sales line")]
    [TestCase("?dnis=%2B493", "Help line")]
    [TestCase("?scheduleGroup=unknown", "")]
    [TestCase("?pageSize=1&pageNumber=2", "Sales line")]
    public async Task Call_routes_are_listed(string query, string expected)
    {
        await using var org = await TestOrg.StartAsync(Seed);

        var reply = await org.Api.GetAsync(Routes + query);

        Assert.That(string.Join(',', reply.Json["entities"]?.AsArray().Select(route => route?["name"]?.GetValue<string>()) ?? []), Is.EqualTo(expected), reply.Text);
    }

    [Test]
    public async Task A_call_route_has_what_its_model_says()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var listing = (await org.Api.GetAsync($"{Routes}?name=Sales")).Json;

        var route = (await org.Api.GetAsync($"{Routes}/{listing["entities"]?[0]?["id"]}")).Json;

        Assert.That(listing["totalNumberOfEntities"]?.GetValue<int>(), Is.EqualTo(1));
        Assert.That(route["openHoursFlow"]?["id"]?.GetValue<string>(), Is.EqualTo(org.Org.FindFlow("inboundcall", "Open")?.Id));
        Assert.That(route["closedHoursFlow"]?["name"]?.GetValue<string>(), Is.EqualTo("Closed"));
        Assert.That((route["holidayHoursFlow"], route["scheduleGroup"]?["name"]?.GetValue<string>()), Is.EqualTo(((object?)null, "Hours")));
        Assert.That(route["dnis"]?.ToJsonString(), Is.EqualTo("""["\u002B491","\u002B492"]"""));
    }

    [TestCase("/unknown", 404)]
    [TestCase("?sortBy=version", 501)]
    [TestCase("?expand=identityresolution", 501)]
    public async Task Other_questions_get_their_status(string question, int status)
    {
        await using var org = await TestOrg.StartAsync();

        Assert.That((await org.Api.GetAsync(Routes + question)).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task A_call_route_that_breaks_a_rule_is_refused()
    {
        await using var org = await TestOrg.StartAsync(Seed);

        Assert.Multiple(() =>
        {
            Refused(org, new CallRouteSeed("New") { Dnis = ["+491"] }, "+491");
            Refused(org, new CallRouteSeed("New") { OpenHoursFlow = "Nowhere" }, "Nowhere");
            Refused(org, new CallRouteSeed("New") { OpenHoursFlow = "Open", ScheduleGroup = "Hours" }, "schedule group");
        });
    }

    [Test]
    public async Task Call_routes_come_and_go_while_it_runs()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        org.Org.Uses.AddCallRoute(new CallRouteSeed("New") { OpenHoursFlow = "Closed" });
        org.Org.Uses.RemoveCallRoute("Help line");

        Assert.That((await org.Api.GetAsync(Routes)).Text, Does.Contain("\"New\"").And.Not.Contain("Help line"));
    }

    private static void Refused(TestOrg org, CallRouteSeed route, string reason) =>
        Assert.That(() => org.Org.Uses.AddCallRoute(route), Throws.InstanceOf<OrgRefusalException>().With.Message.Contains(reason));
}
