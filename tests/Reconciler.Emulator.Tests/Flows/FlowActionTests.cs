using System.Text.Json.Nodes;
using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Control;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Flows;

public sealed class FlowActionTests
{
    [Test]
    public async Task A_rename_needs_the_lock_and_keeps_the_id()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Old name"));
        var change = new JsonObject { ["name"] = "New name", ["description"] = "Told." };

        var unlocked = await org.Api.PutAsync($"/api/v2/flows/{flow.Id}", change);
        await Act(org, "checkout", flow);
        var renamed = await org.Api.PutAsync($"/api/v2/flows/{flow.Id}", change.DeepClone());
        await Act(org, "checkin", flow);
        var export = await org.Api.ExportAsync(flow.Id);

        Assert.That((unlocked.Status, unlocked.Code), Is.EqualTo((409, "architect.flow.not.locked.by.user")));
        Assert.That(renamed.Json["id"]?.GetValue<string>(), Is.EqualTo(flow.Id));
        Assert.That(export, Does.Contain("name: New name").And.Contain("description: Told."));
    }

    [TestCase("No/slash", 400, "architect.flow.validate.failed.invalid.name.contains.slash")]
    [TestCase("not-debug", 400, "architect.flow.validate.failed.invalid.name.contains.debug")]
    [TestCase("123", 400, "architect.flow.validate.failed.invalid.name.no.alpha")]
    [TestCase("", 400, "architect.flow.validate.failed.missing.name")]
    [TestCase("Taken", 409, "architect.flow.already.exists")]
    public async Task Bad_names_are_refused_with_their_code(string name, int status, string code)
    {
        await using var org = await TestOrg.StartAsync();
        org.Org.PublishAs("Ada", SampleFlows.InboundCall("Taken"));
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Mine"));
        await Act(org, "checkout", flow);

        var reply = await org.Api.PutAsync($"/api/v2/flows/{flow.Id}", new JsonObject { ["name"] = name });

        Assert.That((reply.Status, reply.Code), Is.EqualTo((status, code)));
    }

    [Test]
    public async Task A_lock_of_another_stops_checkout_publish_and_delete()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Locked"));
        org.Org.LockAs("Bob", flow.Id);

        var checkout = await Act(org, "checkout", flow);
        var publish = await Act(org, "publish", flow);
        var delete = await org.Api.DeleteAsync($"/api/v2/flows/{flow.Id}");

        Assert.That((checkout.Status, checkout.Code), Is.EqualTo((409, "architect.flow.locked.by.user")));
        Assert.That((publish.Status, publish.Code), Is.EqualTo((409, "architect.flow.locked.by.user")));
        Assert.That((delete.Status, delete.Code), Is.EqualTo((405, "architect.flow.cannot.delete.user.does.not.have.lock")));
    }

    [Test]
    public async Task Unlock_takes_the_lock_away_and_leaves_the_draft()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Locked"));
        org.Org.SaveDraftAs("Bob", flow.Id, SampleFlows.InboundCall("Locked", "Draft"));

        var unlocked = (await Act(org, "unlock", flow)).Json;

        Assert.That(unlocked["lockedUser"], Is.Null);
        Assert.That(unlocked["savedVersion"]?["id"]?.GetValue<string>(), Is.EqualTo("1.1"));
    }

    [TestCase("architect:flow:unlock", 200, null)]
    [TestCase("architect:flow:edit", 403, "Bob")]
    public async Task Unlock_needs_its_own_permission(string permission, int status, string? holder)
    {
        var client = new EmulatorClient("limited", "secret", "Limited") { Permissions = new HashSet<string> { permission } };
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { Clients = [client] });
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Locked"));
        org.Org.LockAs("Bob", flow.Id);

        var reply = await Act(org, "unlock", flow);

        Assert.That((reply.Status, org.Org.FindFlow("inboundcall", "Locked")?.LockedBy), Is.EqualTo((status, holder)));
    }

    [Test]
    public async Task Revert_throws_the_draft_of_the_caller_away()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Reverted"));
        org.Org.SaveDraftAs("Bob", flow.Id, SampleFlows.InboundCall("Reverted", "Draft"));
        org.Org.Unlock(flow.Id);
        await Act(org, "checkout", flow);

        var reverted = (await Act(org, "revert", flow)).Json;

        Assert.That(reverted["savedVersion"]?["id"]?.GetValue<string>(), Is.EqualTo("1.0"));
        Assert.That(reverted["lockedClient"], Is.Null);
    }

    [Test]
    public async Task Publish_takes_the_saved_draft_and_copies_the_modules_anew()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] });
        var caller = org.Org.PublishAs("Ada", SampleFlows.Caller);
        org.Org.PublishAs("Ada", SampleFlows.Module.Replace("lit: success", "lit: failure", StringComparison.Ordinal));

        var operation = (await Act(org, "publish", caller)).Json;

        Assert.That(operation["actionStatus"]?.GetValue<string>(), Is.EqualTo("SUCCESS"));
        Assert.That(operation["complete"]?.GetValue<bool>(), Is.True);
        Assert.That(org.Org.FindFlow("inboundcall", caller.Name)?.Modules["Shared Auth Logic"].Version, Is.EqualTo("2.0"));
        Assert.That(org.Org.FindFlow("inboundcall", caller.Name)?.PublishedVersion, Is.EqualTo("2.0"));
    }

    [Test]
    public async Task Publish_fails_as_an_operation_when_something_it_needs_is_gone()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] });
        var caller = org.Org.PublishAs("Ada", SampleFlows.Caller);
        org.Org.Remove(Reconciler.Emulator.References.ReferenceKind.Queue, "Sales");

        var operation = (await Act(org, "publish", caller)).Json;

        Assert.That(operation["actionStatus"]?.GetValue<string>(), Is.EqualTo("FAILURE"));
        Assert.That(operation["errorCode"]?.GetValue<string>(), Is.EqualTo("architect.flow.cannot.publish.missing.dependencies"));
        Assert.That(org.Org.FindFlow("inboundcall", caller.Name)?.PublishedVersion, Is.EqualTo("1.0"));
    }

    [Test]
    public async Task A_module_in_use_cannot_be_deleted_until_its_caller_is_gone()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"], Flows = [SampleFlows.Module] });
        var caller = org.Org.PublishAs("Ada", SampleFlows.Caller);
        var module = org.Org.FindFlow("commonmodule", "Shared Auth Logic");

        var refused = await org.Api.DeleteAsync($"/api/v2/flows/{module?.Id}");
        await org.Api.DeleteAsync($"/api/v2/flows/{caller.Id}");
        var deleted = await org.Api.DeleteAsync($"/api/v2/flows/{module?.Id}");
        var again = await org.Api.DeleteAsync($"/api/v2/flows/{module?.Id}");

        Assert.That((refused.Status, refused.Code), Is.EqualTo((409, "architect.flow.cannot.delete.used.in.flows")));
        Assert.That(refused.Text, Does.Contain("Sales Call Flow"));
        Assert.That(deleted.Status, Is.EqualTo(204));
        Assert.That((again.Status, again.Code), Is.EqualTo((410, "architect.flow.deleted")));
    }

    [Test]
    public async Task Deactivate_leaves_no_published_version()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Off"));

        var shown = (await Act(org, "deactivate", flow)).Json;

        Assert.That(shown["active"]?.GetValue<bool>(), Is.False);
        Assert.That(shown["publishedVersion"], Is.Null);
        Assert.That(shown["savedVersion"]?["id"]?.GetValue<string>(), Is.EqualTo("1.0"));
    }

    private static Task<ApiReply> Act(TestOrg org, string action, EmulatedFlow flow) =>
        org.Api.PostAsync($"/api/v2/flows/actions/{action}?flow={flow.Id}");
}
