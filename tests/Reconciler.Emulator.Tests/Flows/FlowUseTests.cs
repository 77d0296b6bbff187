using Reconciler.Emulator.References;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Tests.Client;
using Reconciler.Emulator.Things;

namespace Reconciler.Emulator.Tests.Flows;

public sealed class FlowUseTests
{
    private static readonly EmulatorSeed Seed = new()
    {
        Queues = ["Sales"],
        EmergencyGroups = ["Fire"],
        Flows = [SampleFlows.InboundCall("Routed"), SampleFlows.InqueueCall("Waiting"), SampleFlows.InboundCall("Emergency")],
        CallRoutes = [new CallRouteSeed("Hotline") { HolidayHoursFlow = "Routed" }],
        QueueFlows = [new FlowUseSeed("Sales", "Waiting")],
        EmergencyFlows = [new FlowUseSeed("Fire", "Emergency")],
    };

    [TestCase("inboundcall", "Routed", "ivr.configs", "Hotline")]
    [TestCase("inqueuecall", "Waiting", "queues", "Sales")]
    [TestCase("inboundcall", "Emergency", "emergency.groups", "Fire")]
    public async Task A_flow_in_use_is_neither_deleted_nor_deactivated(string type, string name, string code, string user)
    {
        await using var org = await TestOrg.StartAsync(Seed);
        var id = org.Org.FindFlow(type, name)?.Id;

        var deleted = await org.Api.DeleteAsync($"/api/v2/flows/{id}");
        var deactivated = await org.Api.PostAsync($"/api/v2/flows/actions/deactivate?flow={id}");

        Assert.That((deleted.Status, deleted.Code), Is.EqualTo((409, $"architect.flow.cannot.delete.used.in.{code}")));
        Assert.That((deactivated.Status, deactivated.Code), Is.EqualTo((409, $"architect.flow.cannot.deactivate.used.in.{code}")));
        Assert.That(deleted.Json["details"]?.AsArray().Single()?["entityName"]?.GetValue<string>(), Is.EqualTo(user));
        Assert.That(org.Org.FindFlow(type, name)?.PublishedVersion, Is.EqualTo("1.0"));
    }

    [Test]
    public async Task A_flow_that_nothing_uses_any_more_can_be_deleted()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        org.Org.Uses.ClearFlows(ReferenceKind.Queue, "Sales");

        var deleted = await org.Api.DeleteAsync($"/api/v2/flows/{org.Org.FindFlow("inqueuecall", "Waiting")?.Id}");

        Assert.That(deleted.Status, Is.EqualTo(204));
    }

    [Test]
    public async Task A_queue_shows_its_flow_and_has_one_of_each_type()
    {
        await using var org = await TestOrg.StartAsync(Seed);
        org.Org.PublishAs("Ada", SampleFlows.InqueueCall("Music"));
        org.Org.Uses.SetQueueFlow("Sales", "Music");

        var queue = (await org.Api.GetAsync("/api/v2/routing/queues")).Json["entities"]?[0];
        var view = (await org.Api.GetAsync("/api/v2/routing/queues/divisionviews")).Json["entities"]?[0];

        Assert.That(queue?["queueFlow"]?["name"]?.GetValue<string>(), Is.EqualTo("Music"));
        Assert.That((queue?["emailInQueueFlow"], view?["queueFlow"]), Is.EqualTo(((object?)null, (object?)null)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_deleted_flow_tells_who_deleted_it(bool overTheWire)
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Gone")).Id;
        if (overTheWire)
        {
            await org.Api.DeleteAsync($"/api/v2/flows/{id}");
        }
        else
        {
            org.Org.Delete(id, "Bob");
        }

        var operation = (await org.Api.GetAsync($"/api/v2/flows/{id}?deleted=true")).Json["currentOperation"];

        Assert.That(operation?["actionName"]?.GetValue<string>(), Is.EqualTo("DELETE"));
        Assert.That(operation?[overTheWire ? "client" : "user"]?["name"]?.GetValue<string>(), Is.EqualTo(overTheWire ? "Reconciler" : "Bob"));
    }

    [Test]
    public async Task What_uses_a_flow_must_exist()
    {
        await using var org = await TestOrg.StartAsync(Seed);

        Assert.That(() => org.Org.Uses.SetQueueFlow("Nowhere", "Waiting"), Throws.InstanceOf<OrgRefusalException>());
        Assert.That(() => org.Org.Uses.SetQueueFlow("Sales", "Routed"), Throws.InstanceOf<OrgRefusalException>());
        Assert.That(() => org.Org.Uses.RemoveCallRoute("Nowhere"), Throws.InstanceOf<OrgRefusalException>());
    }
}
