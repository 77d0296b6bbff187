using System.Text.Json.Nodes;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Faults;

public sealed class FaultKindTests
{
    private const string Flows = "/api/v2/flows";

    [TestCase("status 429, short wait", 429, "too.many.requests")]
    [TestCase("status 429, long wait", 429, "too.many.requests")]
    [TestCase("status 429, no wait named", 429, "too.many.requests")]
    [TestCase("status 500", 500, "internal.server.error")]
    [TestCase("status 502", 502, "internal.server.error")]
    [TestCase("status 503", 503, "service.unavailable")]
    [TestCase("status 504", 504, "request.timeout")]
    [TestCase("expired token", 401, "bad.credentials")]
    public async Task A_refusal_has_its_status_and_code(string kind, int status, string code)
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(FaultKinds.All[kind] with { Nth = 1 });

        var reply = await org.Api.GetAsync(Flows);

        Assert.That((reply.Status, reply.Code), Is.EqualTo((status, code)));
    }

    [TestCase("dropped before it has an effect")]
    [TestCase("dropped after it has an effect")]
    [TestCase("truncated answer")]
    public async Task A_broken_connection_breaks(string kind)
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(FaultKinds.All[kind] with { Nth = 1 });

        Assert.That(() => org.Api.GetAsync(Flows), Throws.InstanceOf<HttpRequestException>());
        Assert.That((await org.Api.GetAsync(Flows)).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task Html_comes_as_if_all_were_well()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(FaultKinds.All["HTML instead of JSON"]);

        var reply = await org.Api.GetAsync(Flows);

        Assert.That((reply.Status, reply.Text[..6]), Is.EqualTo((200, "<html>")));
    }

    [TestCase("publish job fails", "Failure", "The backend failed.")]
    [TestCase("publish job fails without messages", "Failure", null)]
    [TestCase("publish job never ends", "Started", null)]
    public async Task A_publish_job_goes_wrong(string kind, string status, string? message)
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(FaultKinds.All[kind]);

        Check(await org.Api.PublishAsync(SampleFlows.InboundCall("Failing")), status, message);
        Assert.That(org.Org.Flows, Is.Empty);
    }

    [TestCase("export job fails", "Failure", "The backend failed.")]
    [TestCase("export job fails without messages", "Failure", null)]
    [TestCase("export job is throttled", "Failure", "Archy failed: could not find the flow with id. exit code: 107")]
    [TestCase("export job never ends", "Started", null)]
    public async Task An_export_job_goes_wrong(string kind, string status, string? message)
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Exported")).Id;
        org.Server.Faults.Add(FaultKinds.All[kind] with { Nth = 1 });

        Check(await org.Api.ExportAsync([new JsonObject { ["flow"] = new JsonObject { ["id"] = id } }]), status, message);
        Assert.That(await org.Api.ExportAsync(id), Does.Contain("Exported"));
    }

    [TestCase("upload refused, 400", 400, "InvalidRequest")]
    [TestCase("upload refused, 403", 403, "AccessDenied")]
    public async Task A_refused_upload_speaks_as_s3_does_and_starts_nothing(string kind, int status, string code)
    {
        await using var org = await TestOrg.StartAsync();
        var job = (await org.Api.PostAsync($"{Flows}/jobs")).Json;
        org.Server.Faults.Add(FaultKinds.All[kind]);

        var reply = await ApiClient.UploadAsync(job, SampleFlows.InboundCall("Refused"));

        Assert.That(reply.Status, Is.EqualTo(status));
        Assert.That(reply.Text, Does.Contain($"<Code>{code}</Code>"));
        Assert.That((await org.Api.GetAsync($"{Flows}/jobs/{job["id"]}")).Json["status"]?.GetValue<string>(), Is.EqualTo("Registered"));
    }

    [Test]
    public async Task A_download_can_be_refused()
    {
        await using var org = await TestOrg.StartAsync();
        var id = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Exported")).Id;
        org.Server.Faults.Add(FaultKinds.All["download refused, 403"]);
        var state = await org.Api.ExportAsync([new JsonObject { ["flow"] = new JsonObject { ["id"] = id } }]);
        using var plain = new HttpClient();

        var reply = await plain.GetAsync(new Uri(state["downloadUrl"]!.GetValue<string>()));

        Assert.That((int)reply.StatusCode, Is.EqualTo(403));
        Assert.That(await reply.Content.ReadAsStringAsync(), Does.Contain("<Code>AccessDenied</Code>"));
    }

    [Test]
    public async Task The_nth_request_of_all_is_hit_whatever_it_is()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(FaultKinds.All["status 503"] with { Nth = 3 });

        var first = await org.Api.GetAsync(Flows);
        var second = await org.Api.PostAsync($"{Flows}/jobs");
        var third = await org.Api.GetAsync("/api/v2/routing/queues");
        var fourth = await org.Api.GetAsync("/api/v2/routing/queues");

        Assert.That(new[] { first.Status, second.Status, third.Status, fourth.Status }, Is.EqualTo(new[] { 200, 200, 503, 200 }));
    }

    private static void Check(JsonNode state, string status, string? message)
    {
        Assert.That(state["status"]?.GetValue<string>(), Is.EqualTo(status));
        Assert.That(state["messages"]?.AsArray().FirstOrDefault()?["text"]?.GetValue<string>(), Is.EqualTo(message));
    }
}
