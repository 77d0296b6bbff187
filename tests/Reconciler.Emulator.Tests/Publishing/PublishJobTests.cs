using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Reconciler.Emulator.Seeding;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Publishing;

public sealed class PublishJobTests
{
    [Test]
    public async Task A_job_goes_from_registered_over_started_to_success()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time, JobDuration = TimeSpan.FromSeconds(5) });
        var job = (await org.Api.PostAsync("/api/v2/flows/jobs")).Json;

        var registered = await StateAsync(org, job);
        await ApiClient.UploadAsync(job, SampleFlows.InboundCall("New"));
        var started = await StateAsync(org, job);
        var flowsMeanwhile = org.Org.Flows;
        time.Advance(TimeSpan.FromSeconds(5));
        var ended = await StateAsync(org, job);

        Assert.That(Status(registered), Is.EqualTo("Registered"));
        Assert.That(Status(started), Is.EqualTo("Started"));
        Assert.That(flowsMeanwhile, Is.Empty);
        Assert.That(Status(ended), Is.EqualTo("Success"));
        Assert.That(ended["command"]?.GetValue<string>(), Is.EqualTo("Publish"));
        Assert.That(ended["flow"]?["id"]?.GetValue<string>(), Is.EqualTo(org.Org.Flows.Single().Id));
    }

    [Test]
    public async Task An_uploaded_flow_is_there_even_if_nobody_polls_the_job()
    {
        await using var org = await TestOrg.StartAsync();

        await org.Api.StartPublishAsync(SampleFlows.InboundCall("Unwatched"));

        Assert.That(org.Org.Flows.Single().Name, Is.EqualTo("Unwatched"));
    }

    [Test]
    public async Task Messages_are_shown_only_when_expanded()
    {
        await using var org = await TestOrg.StartAsync();
        var id = await org.Api.StartPublishAsync("inboundCall: { name: 1 }");

        var plain = (await org.Api.GetAsync($"/api/v2/flows/jobs/{id}")).Json;
        var expanded = (await org.Api.GetAsync($"/api/v2/flows/jobs/{id}?expand=messages")).Json;

        Assert.That(Status(plain), Is.EqualTo("Failure"));
        Assert.That(plain["messages"], Is.Null);
        Assert.That(expanded["messages"]?[0]?["type"]?.GetValue<string>(), Is.EqualTo("Error"));
    }

    [Test]
    public async Task The_same_type_and_name_is_updated_and_another_name_makes_another_flow()
    {
        await using var org = await TestOrg.StartAsync();
        await org.Api.PublishAsync(SampleFlows.InboundCall("Twin"));
        await org.Api.PublishAsync(SampleFlows.InboundCall("Twin", "Again"));
        await org.Api.PublishAsync(SampleFlows.InboundCall("twin"));
        await org.Api.PublishAsync(SampleFlows.Workflow("Twin"));

        Assert.That(
            org.Org.Flows.Select(flow => (flow.Type, flow.Name, flow.PublishedVersion)),
            Is.EquivalentTo(new[] { ("inboundcall", "Twin", "2.0"), ("inboundcall", "twin", "1.0"), ("workflow", "Twin", "1.0") }));
    }

    [Test]
    public async Task The_flow_keeps_the_text_that_was_uploaded()
    {
        await using var org = await TestOrg.StartAsync();
        var yaml = SampleFlows.InboundCall("Kept");

        await org.Api.PublishAsync(yaml);

        Assert.That(org.Org.Flows.Single().ImportedYaml, Is.EqualTo(yaml));
        Assert.That(org.Org.Flows.Single().PublishedBy, Is.EqualTo("Reconciler"));
    }

    [Test]
    public async Task A_wrong_or_missing_upload_header_is_refused_as_by_S3()
    {
        await using var org = await TestOrg.StartAsync();
        var job = (await org.Api.PostAsync("/api/v2/flows/jobs")).Json;

        var reply = await ApiClient.UploadAsync(
            job,
            SampleFlows.InboundCall("New"),
            request => request.Content?.Headers.ContentType = new MediaTypeHeaderValue("text/plain"));

        Assert.That(reply.Status, Is.EqualTo(403));
        Assert.That(reply.Text, Does.Contain("<Code>SignatureDoesNotMatch</Code>"));
        Assert.That(Status(await StateAsync(org, job)), Is.EqualTo("Registered"));
    }

    [Test]
    public async Task The_upload_address_takes_no_token_beside_its_signature()
    {
        await using var org = await TestOrg.StartAsync();
        var job = (await org.Api.PostAsync("/api/v2/flows/jobs")).Json;

        var reply = await ApiClient.UploadAsync(job, "", request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "x"));

        Assert.That(reply.Status, Is.EqualTo(400));
    }

    [Test]
    public async Task The_upload_address_is_good_for_one_job_and_an_hour()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time });
        var job = (await org.Api.PostAsync("/api/v2/flows/jobs")).Json;
        var other = (await org.Api.PostAsync("/api/v2/flows/jobs")).Json;

        var foreign = await ApiClient.UploadAsync(job, "", request => request.RequestUri = new Uri(
            $"{request.RequestUri}".Replace(job["id"]?.GetValue<string>() ?? "", other["id"]?.GetValue<string>(), StringComparison.Ordinal)));
        time.Advance(TimeSpan.FromMinutes(61));
        var late = await ApiClient.UploadAsync(job, SampleFlows.InboundCall("Late"));

        Assert.That(foreign.Status, Is.EqualTo(403));
        Assert.That((late.Status, late.Text.Contains("Request has expired", StringComparison.Ordinal)), Is.EqualTo((403, true)));
    }

    [Test]
    public async Task A_repeated_upload_does_not_publish_twice()
    {
        await using var org = await TestOrg.StartAsync();
        var job = (await org.Api.PostAsync("/api/v2/flows/jobs")).Json;

        await ApiClient.UploadAsync(job, SampleFlows.InboundCall("Once"));
        var repeated = await ApiClient.UploadAsync(job, SampleFlows.InboundCall("Once"));
        await StateAsync(org, job);

        Assert.That(repeated.Status, Is.EqualTo(200));
        Assert.That(org.Org.Flows.Single().VersionCount, Is.EqualTo(1));
    }

    [Test]
    public async Task Stubs_are_not_emulated()
    {
        await using var org = await TestOrg.StartAsync();

        var reply = await org.Api.PostAsync("/api/v2/flows/jobs", new JsonObject { ["createStubs"] = true });

        Assert.That(reply.Status, Is.EqualTo(501));
    }

    [Test]
    public async Task Callers_carry_a_copy_of_the_module_until_they_are_published_again()
    {
        await using var org = await TestOrg.StartAsync(new EmulatorSeed { Queues = ["Sales"] });
        await org.Api.PublishAsync(SampleFlows.Module);
        await org.Api.PublishAsync(SampleFlows.Caller);
        var first = org.Org.FindFlow("inboundcall", "Sales Call Flow")?.Modules["Shared Auth Logic"];

        await org.Api.PublishAsync(SampleFlows.Module.Replace("lit: success", "lit: failure", StringComparison.Ordinal));
        var stale = org.Org.FindFlow("inboundcall", "Sales Call Flow")?.Modules["Shared Auth Logic"];
        await org.Api.PublishAsync(SampleFlows.Caller);
        var fresh = org.Org.FindFlow("inboundcall", "Sales Call Flow")?.Modules["Shared Auth Logic"];

        Assert.That(first?.Version, Is.EqualTo("1.0"));
        Assert.That(stale, Is.EqualTo(first));
        Assert.That(fresh?.Version, Is.EqualTo("2.0"));
        Assert.That(fresh?.ContentHash, Is.Not.EqualTo(first?.ContentHash));
    }

    private static async Task<JsonNode> StateAsync(TestOrg org, JsonNode job) =>
        (await org.Api.GetAsync($"/api/v2/flows/jobs/{job["id"]}")).Json;

    private static string? Status(JsonNode state) => state["status"]?.GetValue<string>();
}
