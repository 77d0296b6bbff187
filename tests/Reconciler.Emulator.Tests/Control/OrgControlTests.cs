using Reconciler.Emulator.References;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Control;

public sealed class OrgControlTests
{
    [Test]
    public async Task A_flow_shows_what_people_did_to_it()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Divisions = ["Europe"] });
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("First name")).Id;

        org.Org.Rename(id, "Second name");
        org.Org.Move(id, "Europe");
        org.Org.Describe(id, "By hand.");
        org.Org.LockAs("Bob", id);

        var flow = org.Org.FindFlow("inboundcall", "Second name");
        Assert.That((flow?.Id, flow?.Division, flow?.Description, flow?.LockedBy), Is.EqualTo((id, "Europe", "By hand.", "Bob")));
        Assert.That(flow?.ExportedYaml, Does.StartWith("inboundCall:\n  name: Second name\n  description: By hand.\n  division: Europe\n"));
        Assert.That(org.Org.FindFlow("inboundcall", "First name"), Is.Null);
    }

    [Test]
    public async Task Checking_a_draft_in_makes_a_version_that_is_not_published()
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Drafted")).Id;
        org.Org.SaveDraftAs("Ada", id, SampleFlows.InboundCall("Drafted", "Later"));

        var flow = org.Org.CheckIn(id);

        Assert.That((flow.PublishedVersion, flow.SavedVersion, flow.LockedBy, flow.VersionCount), Is.EqualTo(("1.0", "2.0", (string?)null, 3)));
    }

    [Test]
    public async Task What_the_ui_would_refuse_is_refused_with_the_reason()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] });
        var caller = org.Org.PublishAs("Ada", SampleFlows.Caller);
        var module = org.Org.FindFlow("commonmodule", "Shared Auth Logic")?.Id ?? "";
        org.Org.LockAs("Bob", caller.Id);

        Assert.That(() => org.Org.Delete(module), Throws.InstanceOf<OrgRefusalException>().With.Message.Contains("Sales Call Flow"));
        Assert.That(() => org.Org.LockAs("Ada", caller.Id), Throws.InstanceOf<OrgRefusalException>().With.Message.Contains("Bob"));
        Assert.That(() => org.Org.Move(module, "Mars"), Throws.InstanceOf<OrgRefusalException>());
        Assert.That(() => org.Org.Rename("unknown", "X"), Throws.InstanceOf<OrgRefusalException>());
        Assert.That(() => org.Org.SaveDraftAs("Bob", caller.Id, "no flow"), Throws.InstanceOf<OrgRefusalException>());
        Assert.That(() => org.Org.Add(ReferenceKind.Flow, "X"), Throws.ArgumentException);
        Assert.That(() => org.Org.Remove(ReferenceKind.Queue, "Nowhere"), Throws.InstanceOf<OrgRefusalException>());
    }

    [Test]
    public async Task Things_can_be_added_while_it_runs()
    {
        await using var org = await TestOrg.StartAsync();
        org.Org.AddQueue("Sales");
        org.Org.AddQueue("Sales");
        org.Org.AddDataAction("CRM", "Find");
        org.Org.Add(ReferenceKind.Prompt, "Welcome");

        var queues = (await org.Api.GetAsync("/api/v2/routing/queues")).Json;

        Assert.That(queues["total"]?.GetValue<int>(), Is.EqualTo(1));
        Assert.That((await org.Api.GetAsync("/api/v2/integrations/actions")).Json["total"]?.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public void A_seeded_flow_that_cannot_be_published_fails_the_start() =>
        Assert.That(
            () => TestOrg.StartAsync(new EmulatorSeed { Flows = [SampleFlows.Caller] }),
            Throws.ArgumentException.With.Message.Contains("Sales Call Flow"));
}
