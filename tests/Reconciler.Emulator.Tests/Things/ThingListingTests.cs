using System.Text.Json.Nodes;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Things;

public sealed class ThingListingTests
{
    private static readonly EmulatorSeed Seed = new()
    {
        Queues = ["Sales", "Sales East", "Support"],
        Divisions = ["Europe"],
        Prompts = ["Welcome", "Goodbye"],
        DataActions = [new DataActionSeed("CRM", "Find Customer"), new DataActionSeed("ERP", "Find Order")],
        DataTables = ["Hours"],
        Schedules = ["Open"],
        ScheduleGroups = ["All"],
        EmergencyGroups = ["Fire"],
        Skills = ["Billing"],
        Languages = ["English"],
        WrapupCodes = ["Done"],
        FlowOutcomes = ["Sold"],
        FlowMilestones = ["Asked"],
    };

    [TestCase("routing/queues", "Sales,Sales East,Support")]
    [TestCase("routing/queues?name=sales", "Sales")]
    [TestCase("routing/queues?name=sales*", "Sales,Sales East")]
    [TestCase("routing/queues?name=*EAST", "Sales East")]
    [TestCase("routing/queues?sortOrder=desc&pageSize=1", "Support")]
    [TestCase("routing/queues/divisionviews?pageSize=100", "Sales,Sales East,Support")]
    [TestCase("authorization/divisions", "Europe,Home")]
    [TestCase("authorization/divisions?name=eur", "Europe")]
    [TestCase("architect/prompts?name=Welcome&name=Goodbye", "Goodbye,Welcome")]
    [TestCase("architect/prompts?name=Welcome,Other", "Welcome")]
    [TestCase("flows/datatables", "Hours")]
    [TestCase("integrations/actions?category=CRM", "Find Customer")]
    [TestCase("integrations/actions?name=order", "Find Order")]
    [TestCase("architect/schedules", "Open")]
    [TestCase("architect/schedulegroups", "All")]
    [TestCase("architect/emergencygroups", "Fire")]
    [TestCase("routing/skills?name=bil", "Billing")]
    [TestCase("routing/skills?name=ling", "")]
    [TestCase("routing/languages", "English")]
    [TestCase("routing/wrapupcodes", "Done")]
    [TestCase("flows/outcomes", "Sold")]
    [TestCase("flows/milestones", "Asked")]
    public async Task Each_kind_has_its_listing_with_its_name_filter(string path, string expected)
    {
        await using var org = await TestOrg.StartAsync(Seed);

        var reply = await org.Api.GetAsync($"/api/v2/{path}");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(string.Join(',', Entities(reply).Select(entity => entity?["name"]?.GetValue<string>())), Is.EqualTo(expected));
    }

    [Test]
    public async Task Things_have_what_their_models_say()
    {
        await using var org = await TestOrg.StartAsync(Seed);

        var queue = Entities(await org.Api.GetAsync("/api/v2/routing/queues?name=Sales"))[0];
        var action = Entities(await org.Api.GetAsync("/api/v2/integrations/actions?category=CRM"))[0];
        var home = (await org.Api.GetAsync("/api/v2/authorization/divisions/home")).Json;

        Assert.That(queue?["division"]?["name"]?.GetValue<string>(), Is.EqualTo("Home"));
        Assert.That(action?["category"]?.GetValue<string>(), Is.EqualTo("CRM"));
        Assert.That(action?["integrationId"]?.GetValue<string>(), Is.Not.Empty);
        Assert.That(queue?["integrationId"], Is.Null);
        Assert.That(home["homeDivision"]?.GetValue<bool>(), Is.True);
        Assert.That(home["id"]?.GetValue<string>(), Is.EqualTo(queue?["division"]?["id"]?.GetValue<string>()));
    }

    [Test]
    public async Task The_division_view_of_queues_has_smaller_pages()
    {
        await using var org = await TestOrg.StartAsync();

        Assert.That((await org.Api.GetAsync("/api/v2/routing/queues/divisionviews?pageSize=101")).Status, Is.EqualTo(400));
    }

    private static JsonArray Entities(ApiReply reply) => reply.Json["entities"]?.AsArray() ?? [];
}
