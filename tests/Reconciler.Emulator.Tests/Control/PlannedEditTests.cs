using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Control;

public sealed class PlannedEditTests
{
    [Test]
    public async Task A_person_takes_the_lock_just_before_a_request()
    {
        await using var org = await TestOrg.StartAsync();
        org.Org.PublishAs("Ada", SampleFlows.InboundCall("Wanted"));
        org.Server.Faults.Add(FaultKinds.LockTaken("inboundcall", "Wanted") with { Method = "PUT", Path = "/uploads/*", Nth = 1 });

        var state = await org.Api.PublishAsync(SampleFlows.InboundCall("Wanted", "Changed"));

        Assert.That(state["status"]?.GetValue<string>(), Is.EqualTo("Failure"));
        Assert.That(state["messages"]?[0]?["text"]?.GetValue<string>(), Does.Contain("locked by Grace Hopper"));
        Assert.That(org.Org.FindFlow("inboundcall", "Wanted")?.LockedBy, Is.EqualTo("Grace Hopper"));
    }

    [Test]
    public async Task A_person_moves_the_version_just_before_a_request()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Moved"));
        org.Server.Faults.Add(FaultKinds.VersionMoved("inboundcall", "Moved") with { Nth = 1 });

        var shown = (await org.Api.GetAsync($"/api/v2/flows/{flow.Id}")).Json;

        Assert.That(shown["publishedVersion"]?["id"]?.GetValue<string>(), Is.EqualTo("2.0"));
        Assert.That(shown["publishedBy"]?["name"]?.GetValue<string>(), Is.EqualTo("Grace Hopper"));
        Assert.That(org.Org.FindFlow("inboundcall", "Moved")?.ExportedYaml, Is.EqualTo(flow.ExportedYaml));
    }

    [Test]
    public async Task A_person_changes_unlocks_and_deletes()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Changed"));
        org.Org.PublishAs("Ada", SampleFlows.InboundCall("Deleted"));
        org.Org.LockAs("Bob", org.Org.PublishAs("Ada", SampleFlows.InboundCall("Unlocked")).Id);
        Plan(new EmulatedEdit(EmulatedEditKind.ReplaceText, "Bob", "inboundcall", "Changed") { OldText = "Hello", NewText = "Goodbye" }, 1);
        Plan(new EmulatedEdit(EmulatedEditKind.Delete, "Bob", "inboundcall", "Deleted"), 2);
        Plan(new EmulatedEdit(EmulatedEditKind.Unlock, "Bob", "inboundcall", "Unlocked"), 3);

        for (var request = 0; request < 3; request++)
        {
            await org.Api.GetAsync("/api/v2/flows");
        }

        Assert.That(await org.Api.ExportAsync(flow.Id), Does.Contain("tts: Goodbye"));
        Assert.That(org.Org.FindFlow("inboundcall", "Deleted"), Is.Null);
        Assert.That(org.Org.FindFlow("inboundcall", "Unlocked")?.LockedBy, Is.Null);
        Assert.That(org.Server.Faults.RefusedEdits, Is.Empty);

        void Plan(EmulatedEdit edit, int nth) => org.Server.Faults.Add(new FaultRule { Nth = nth, Then = edit });
    }

    [Test]
    public async Task An_edit_that_the_org_refuses_changes_nothing_and_is_told()
    {
        await using var org = await TestOrg.StartAsync();
        org.Org.LockAs("Bob", org.Org.PublishAs("Ada", SampleFlows.InboundCall("Busy")).Id);
        org.Server.Faults.Add(FaultKinds.VersionMoved("inboundcall", "Busy") with { Nth = 1 });
        org.Server.Faults.Add(FaultKinds.LockTaken("inboundcall", "Nowhere") with { Nth = 2 });

        var busy = await org.Api.GetAsync("/api/v2/flows");
        var nowhere = await org.Api.GetAsync("/api/v2/flows");

        Assert.That((busy.Status, nowhere.Status), Is.EqualTo((200, 200)));
        Assert.That(org.Org.FindFlow("inboundcall", "Busy")?.PublishedVersion, Is.EqualTo("1.0"));
        Assert.That(org.Server.Faults.RefusedEdits.Select(refused => refused.Reason), Has.Some.Contains("locked by Bob").And.Some.Contains("Nowhere"));
    }

    [Test]
    public async Task Edits_of_requests_that_come_at_once_are_all_made()
    {
        const int Requests = 20;
        await using var org = await TestOrg.StartAsync();
        org.Org.PublishAs("Ada", SampleFlows.InboundCall("Busy"));
        org.Server.Faults.Add(FaultKinds.VersionMoved("inboundcall", "Busy"));

        await Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => org.Api.GetAsync("/api/v2/flows")));

        Assert.That(org.Org.FindFlow("inboundcall", "Busy")?.PublishedVersion, Is.EqualTo($"{Requests + 1}.0"));
    }
}
