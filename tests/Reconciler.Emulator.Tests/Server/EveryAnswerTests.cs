using Reconciler.Emulator.Authentication;
using Reconciler.Emulator.Tests.Client;

namespace Reconciler.Emulator.Tests.Server;

public sealed class EveryAnswerTests
{
    [Test]
    public async Task Every_api_answer_carries_the_correlation_id_and_the_rate_headers()
    {
        await using var org = await TestOrg.StartAsync();

        var first = await org.Api.GetAsync("/api/v2/flows");
        var second = await org.Api.GetAsync("/api/v2/flows/unknown");

        Assert.That(Guid.TryParse(second.Header("ININ-Correlation-Id"), out _), Is.True);
        Assert.That(second.Json["contextId"]?.GetValue<string>(), Is.EqualTo(second.Header("ININ-Correlation-Id")));
        Assert.That(first.Header("inin-ratelimit-count"), Is.EqualTo("1"));
        Assert.That(second.Header("inin-ratelimit-count"), Is.EqualTo("2"));
        Assert.That(second.Header("inin-ratelimit-allowed"), Is.EqualTo("300"));
        Assert.That(int.Parse(second.Header("inin-ratelimit-reset")), Is.InRange(1, 60));
    }

    [Test]
    public async Task What_the_emulator_does_not_know_is_answered_501_by_name()
    {
        await using var org = await TestOrg.StartAsync();

        var reply = await org.Api.PostAsync("/api/v2/flows/validate/jobs");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((501, "not.implemented")));
        Assert.That(reply.Text, Does.Contain("POST /api/v2/flows/validate/jobs"));
    }

    [Test]
    public async Task Too_many_requests_are_refused_until_the_minute_is_over()
    {
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time, RateLimitPerMinute = 2 });

        await org.Api.GetAsync("/api/v2/flows");
        time.Advance(TimeSpan.FromSeconds(20));
        await org.Api.GetAsync("/api/v2/flows");
        var refused = await org.Api.GetAsync("/api/v2/flows");
        time.Advance(TimeSpan.FromSeconds(40));
        var allowed = await org.Api.GetAsync("/api/v2/flows");

        Assert.That((refused.Status, refused.Code), Is.EqualTo((429, "too.many.requests")));
        Assert.That(refused.Header("Retry-After"), Is.EqualTo("40"));
        Assert.That(Rate(refused), Is.EqualTo(("3", "2", "40")));
        Assert.That((allowed.Status, Rate(allowed)), Is.EqualTo((200, ("1", "2", "60"))));
    }

    [Test]
    public async Task The_log_keeps_requests_in_order_and_knows_writes()
    {
        await using var org = await TestOrg.StartAsync();
        org.Server.Wire.Clear();

        await org.Api.GetAsync("/api/v2/flows?pageSize=5");
        await org.Api.PublishAsync(SampleFlows.InboundCall("Logged"));

        var log = org.Server.Wire.Entries;
        Assert.That(log.Select(entry => entry.Method), Is.EqualTo(new[] { "GET", "POST", "PUT", "GET" }));
        Assert.That(log[0].Path, Is.EqualTo("/api/v2/flows?pageSize=5"));
        Assert.That(log[2].Path, Does.Not.Contain("Signature"));
        Assert.That(log.Select(entry => entry.Status), Is.All.EqualTo(200));
        Assert.That(log.Select(entry => entry.IsWrite), Is.EqualTo(new[] { false, true, true, false }));
        Assert.That(org.Server.Wire.Count, Is.EqualTo(4));
    }

    [Test]
    public async Task Exporting_and_logging_in_are_no_writes()
    {
        await using var org = await TestOrg.StartAsync();
        var flow = org.Org.PublishAs("Ada", SampleFlows.InboundCall("Read"));
        org.Server.Wire.Clear();

        await org.Api.TokenAsync("emulator-client", "emulator-secret");
        await org.Api.ExportAsync(flow.Id);

        Assert.That(org.Server.Wire.Entries.Any(entry => entry.IsWrite), Is.False);
    }

    [Test]
    public async Task Each_client_has_a_rate_of_its_own()
    {
        var other = new EmulatorClient("other", "secret", "Other");
        var time = new ManualTime();
        await using var org = await TestOrg.StartAsync(new EmulatorOptions { TimeProvider = time, RateLimitPerMinute = 1, Clients = [EmulatorClient.Default, other] });
        using var second = await ApiClient.LoginAsync(org.Server.BaseAddress, other);
        await org.Api.GetAsync("/api/v2/flows");

        Assert.That((await org.Api.GetAsync("/api/v2/flows")).Status, Is.EqualTo(429));
        Assert.That((await second.GetAsync("/api/v2/flows")).Status, Is.EqualTo(200));
    }

    private static (string Count, string Allowed, string Reset) Rate(ApiReply reply) =>
        (reply.Header("inin-ratelimit-count"), reply.Header("inin-ratelimit-allowed"), reply.Header("inin-ratelimit-reset"));
}
