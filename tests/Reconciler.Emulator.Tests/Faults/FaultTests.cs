using System.Text.Json.Nodes;
using Reconciler.Emulator.Faults;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Faults;

public sealed class FaultTests
{
    private const string Flows = "/api/v2/flows";

    [Test]
    public async Task The_nth_matching_request_gets_the_status_and_the_others_do_not()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(new FaultRule { Method = "GET", Path = "/api/v2/fl*", Nth = 2, Times = 2, Status = 429, RetryAfterSeconds = 7 });

        ApiReply[] replies = [await org.Api.GetAsync(Flows), await org.Api.GetAsync(Flows), await org.Api.GetAsync(Flows), await org.Api.GetAsync(Flows)];

        Assert.That(replies.Select(reply => reply.Status), Is.EqualTo(new[] { 200, 429, 429, 200 }));
        Assert.That(replies[1].Header("Retry-After"), Is.EqualTo("7"));
        Assert.That(replies[1].Code, Is.EqualTo("too.many.requests"));
    }

    [Test]
    public async Task A_rule_matches_only_its_method_and_path_and_can_be_cleared()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(new FaultRule { Method = "POST", Path = Flows, Status = 503 });
        org.Server.Faults.Add(new FaultRule { Path = "/api/v2/routing/*", Status = 503 });

        var other = await org.Api.GetAsync(Flows);
        var queues = await org.Api.GetAsync("/api/v2/routing/queues");
        org.Server.Faults.Clear();
        var cleared = await org.Api.GetAsync("/api/v2/routing/queues");

        Assert.That((other.Status, queues.Status, cleared.Status), Is.EqualTo((200, 503, 200)));
    }

    [Test]
    public async Task A_proxy_can_answer_in_html()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(new FaultRule { Path = Flows, Status = 502, Body = "<html>Bad gateway</html>", ContentType = "text/html" });

        var reply = await org.Api.GetAsync(Flows);

        Assert.That((reply.Status, reply.Text), Is.EqualTo((502, "<html>Bad gateway</html>")));
    }

    [Test]
    public async Task A_dropped_connection_before_handling_changes_nothing()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Stays"));
        org.Server.Faults.Add(new FaultRule { Method = "DELETE", Path = "*", Connection = ConnectionFault.DropBeforeHandling });

        Assert.That(() => org.Api.DeleteAsync($"{Flows}/{flow.Id}"), Throws.InstanceOf<HttpRequestException>());
        Assert.That(org.Org.Flows, Has.Count.EqualTo(1));
        Assert.That(org.Server.Wire.Entries[^1].Status, Is.Zero);
    }

    [Test]
    public async Task A_dropped_connection_after_handling_has_changed_the_org()
    {
        await using var org = await TestOrg.StartAsync();
        var job = (await org.Api.PostAsync($"{Flows}/jobs")).Json;
        org.Server.Faults.Add(new FaultRule { Method = "PUT", Path = "/uploads/*", Connection = ConnectionFault.DropAfterHandling });

        Assert.That(() => ApiClient.UploadAsync(job, SampleFlows.InboundCall("Published")), Throws.InstanceOf<HttpRequestException>());
        Assert.That(org.Org.Flows.Single().Name, Is.EqualTo("Published"));
    }

    [Test]
    public async Task A_body_can_end_too_early()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(new FaultRule { Path = Flows, TruncateBodyAt = 10 });

        Assert.That(() => org.Api.GetAsync(Flows), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public async Task A_token_can_expire_in_the_middle()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(new FaultRule { Path = Flows, Nth = 2, ExpireToken = true });

        await org.Api.GetAsync(Flows);
        var expired = await org.Api.GetAsync(Flows);
        var still = await org.Api.GetAsync(Flows);

        Assert.That((expired.Status, expired.Code, still.Status), Is.EqualTo((401, "bad.credentials", 401)));
    }

    [Test]
    public async Task An_answer_can_be_late()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time });
        org.Server.Faults.Add(new FaultRule { Path = Flows, Delay = TimeSpan.FromSeconds(30) });

        var answer = org.Api.GetAsync(Flows);
        await time.TimerStarted;
        var early = answer.IsCompleted;
        time.Advance(TimeSpan.FromSeconds(30));

        Assert.That(early, Is.False);
        Assert.That((await answer).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_publish_job_can_fail_with_and_without_messages()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Faults.Add(new FaultRule { Method = "POST", Path = $"{Flows}/jobs", Nth = 1, Job = JobFault.Fail, JobMessages = ["Backend is tired."] });
        org.Server.Faults.Add(new FaultRule { Method = "POST", Path = $"{Flows}/jobs", Nth = 2, Job = JobFault.FailWithoutMessages });

        var spoken = await org.Api.PublishAsync(SampleFlows.InboundCall("Failing"));
        var silent = await org.Api.PublishAsync(SampleFlows.InboundCall("Failing"));

        Assert.That(spoken["messages"]?[0]?["text"]?.GetValue<string>(), Is.EqualTo("Backend is tired."));
        Assert.That((Status(spoken), Status(silent)), Is.EqualTo(("Failure", "Failure")));
        Assert.That(silent["messages"], Is.Null);
        Assert.That(org.Org.Flows, Is.Empty);
    }

    [Test]
    public async Task An_export_job_can_fail_as_it_does_under_load_and_a_job_can_run_for_ever()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time });
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Exported"));
        const string throttled = "Archy failed: could not find the flow with id. exit code: 107";
        org.Server.Faults.Add(new FaultRule { Method = "POST", Path = $"{Flows}/export/jobs", Nth = 1, Job = JobFault.Fail, JobMessages = [throttled] });
        org.Server.Faults.Add(new FaultRule { Method = "POST", Path = $"{Flows}/export/jobs", Nth = 2, Job = JobFault.NeverEnd });
        JsonArray Wish() => [new JsonObject { ["flow"] = new JsonObject { ["id"] = flow.Id } }];

        var failed = await org.Api.ExportAsync(Wish());
        var endless = await org.Api.ExportAsync(Wish());
        time.Advance(TimeSpan.FromHours(5));
        var later = (await org.Api.GetAsync($"{Flows}/export/jobs/{endless["id"]}")).Json;

        Assert.That(failed["messages"]?[0]?["text"]?.GetValue<string>(), Is.EqualTo(throttled));
        Assert.That((Status(endless), Status(later)), Is.EqualTo(("Started", "Started")));
    }

    private static string? Status(JsonNode state) => state["status"]?.GetValue<string>();
}
