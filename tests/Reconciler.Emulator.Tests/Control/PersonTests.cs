using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.State;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Control;

public sealed class PersonTests
{
    [Test]
    public async Task Replaced_text_is_published_by_the_person()
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Greeter")).Id;

        var flow = org.Org.ReplaceTextAs("Bob", id, "tts: Hello", "tts: Good morning");

        Assert.That((flow.PublishedVersion, flow.PublishedBy), Is.EqualTo(("2.0", "Bob")));
        Assert.That(flow.ExportedYaml, Does.Contain("tts: Good morning"));
    }

    [TestCase("Good evening", "", "does not contain")]
    [TestCase("Main Menu", "", "3 times")]
    [TestCase("", "", "empty")]
    [TestCase("name: Greeter", "name: Other", "Other")]
    public async Task Text_that_is_not_there_once_or_names_another_flow_is_not_replaced(string oldText, string newText, string reason)
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Greeter")).Id;

        Assert.That(() => org.Org.ReplaceTextAs("Bob", id, oldText, newText), Throws.InstanceOf<OrgRefusalException>().With.Message.Contains(reason));
        Assert.That(org.Org.Flows.Single().PublishedVersion, Is.EqualTo("1.0"));
    }

    [Test]
    public async Task Text_can_be_replaced_wherever_it_is()
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Greeter")).Id;

        var flow = org.Org.ReplaceTextAs("Bob", id, "Main Menu", "First Menu", all: true);

        Assert.That(flow.ExportedYaml, Does.Contain("First Menu").And.Not.Contain("Main Menu"));
    }

    [Test]
    public async Task Only_the_holder_of_the_lock_checks_in_and_discards()
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Drafted")).Id;
        org.Org.SaveDraftAs("Bob", SampleFlows.InboundCall("Drafted", "Later"));

        Refused(() => org.Org.CheckIn(id, "Ada"));
        Refused(() => org.Org.Discard(id, "Ada"));
        Refused(() => org.Org.Rename(id, "Renamed", "Ada"));
        Refused(() => org.Org.Describe(id, "Described", "Ada"));
        Refused(() => org.Org.Delete(id, "Ada"));
        var flow = org.Org.Discard(id, "Bob");

        Assert.That((flow.SavedVersion, flow.LockedBy), Is.EqualTo(("1.0", (string?)null)));
    }

    [Test]
    public async Task A_draft_belongs_to_the_flow_that_it_names()
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Drafted")).Id;

        Refused(() => org.Org.SaveDraftAs("Bob", id, SampleFlows.InboundCall("Other")));
        Refused(() => org.Org.SaveDraftAs("Bob", SampleFlows.InboundCall("Other")));
        Refused(() => org.Org.SaveDraftAs("Bob", "no flow"));
    }

    [Test]
    public async Task The_last_change_is_the_newest_date_of_a_version_or_a_lock()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time, Seed = new EmulatorSeed { Queues = ["Sales"] } });
        var empty = org.Org.LastChange;
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Dated")).Id;
        var published = org.Org.LastChange;
        time.Advance(TimeSpan.FromHours(1));
        org.Org.LockAs("Bob", id);

        Assert.That((empty, published), Is.EqualTo(((DateTimeOffset?)null, time.GetUtcNow().AddHours(-1))));
        Assert.That(org.Org.LastChange, Is.EqualTo(time.GetUtcNow()));
    }

    [Test]
    public async Task A_version_can_be_exported_by_its_number()
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Exported", "First")).Id;
        org.Org.PublishAs("Ada", SampleFlows.InboundCall("Exported", "Second"));

        Assert.That((org.Org.Export(id, "1.0").Contains("First"), org.Org.Export(id).Contains("Second")), Is.EqualTo((true, true)));
        Refused(() => org.Org.Export(id, "9.0"));
    }

    private static void Refused(Action change) => Assert.That(change, Throws.InstanceOf<OrgRefusalException>());
}
