using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Flows;

public sealed class FlowVersionTests
{
    [Test]
    public async Task Each_publish_makes_a_version_and_ends_the_one_before()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time });
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Versioned"));
        time.Advance(TimeSpan.FromHours(1));
        org.Org.PublishAs("Bob", SampleFlows.InboundCall("Versioned", "Good day"));

        var versions = (await org.Api.GetAsync($"/api/v2/flows/{flow.Id}/versions")).Json["entities"];

        Assert.That(versions?.AsArray().Select(version => version?["id"]?.GetValue<string>()), Is.EqualTo(new[] { "2.0", "1.0" }));
        Assert.That(versions?[1]?["datePublishedEnd"]?.GetValue<string>(), Is.EqualTo("2026-03-01T13:00:00.000Z"));
        Assert.That(versions?[0]?["createdBy"]?["name"]?.GetValue<string>(), Is.EqualTo("Bob"));
    }

    [Test]
    public async Task One_version_is_found_by_its_id()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Versioned"));

        var found = await org.Api.GetAsync($"/api/v2/flows/{flow.Id}/versions/1.0");
        var missing = await org.Api.GetAsync($"/api/v2/flows/{flow.Id}/versions/7.0");
        var unknown = await org.Api.GetAsync("/api/v2/flows/unknown/versions/1.0");

        Assert.That(found.Json["type"]?.GetValue<string>(), Is.EqualTo("PUBLISH"));
        Assert.That((missing.Status, missing.Code), Is.EqualTo((404, "architect.flow.version.missing")));
        Assert.That((unknown.Status, unknown.Code), Is.EqualTo((404, "architect.flow.not.found")));
    }

    [Test]
    public async Task A_draft_is_newer_than_the_published_version_and_locks_the_flow()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Drafted"));
        org.Org.SaveDraftAs("Bob", flow.Id, SampleFlows.InboundCall("Drafted", "Draft"));

        var shown = (await org.Api.GetAsync($"/api/v2/flows/{flow.Id}")).Json;

        Assert.That(shown["savedVersion"]?["id"]?.GetValue<string>(), Is.EqualTo("1.1"));
        Assert.That(shown["savedVersion"]?["type"]?.GetValue<string>(), Is.EqualTo("SAVE"));
        Assert.That(shown["publishedVersion"]?["id"]?.GetValue<string>(), Is.EqualTo("1.0"));
        Assert.That(shown["lockedUser"]?["name"]?.GetValue<string>(), Is.EqualTo("Bob"));
        Assert.That(shown["lockedClient"], Is.Null);
    }
}
