using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Resilience;

internal sealed class OutageBreakerTests
{
    private static readonly OrgException Down = new(OrgErrorKind.Server, "GET /api/v2/flows: the.host answered 503: no explanation; try again later") { Status = 503 };

    private ManualTimeProvider _time = null!;
    private int _sent;
    private OutageBreaker _breaker = null!;

    [SetUp]
    public void Close()
    {
        _sent = 0;
        _time = new ManualTimeProvider();
        _breaker = new OutageBreaker(new ResilienceOptions { OutageFailures = 4 }, new OrgIdentity("prod", "the org", "client"), _time);
    }

    [Test]
    public async Task An_org_that_is_down_is_not_called_again_and_the_user_is_told_since_when()
    {
        await BreakAsync();

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => SendAsync(null)))!;
        Assert.That(error.Message, Is.EqualTo(
            "Could not list flows: the org has not answered since 2026-08-01 12:00:00 UTC: 4 calls failed in a row, the last one with: "
            + "GET /api/v2/flows: the.host answered 503: no explanation; wait until it is back, then run the command again"));
        Assert.That((error.Kind, error.AnswerLost, _sent), Is.EqualTo((OrgErrorKind.Outage, false, 4)));
    }

    [Test]
    public async Task A_burst_of_failures_is_no_outage()
    {
        await FailAsync(Down, times: 20);
        await SendAsync(null);

        Assert.That(_sent, Is.EqualTo(21));
    }

    [Test]
    public async Task A_few_failures_over_a_long_time_are_no_outage()
    {
        await FailAsync(Down, times: 2);
        _time.Advance(TimeSpan.FromHours(1));
        await FailAsync(Down, times: 1);
        await SendAsync(null);

        Assert.That(_sent, Is.EqualTo(4));
    }

    [TestCase(OrgErrorKind.Unreachable, true)]
    [TestCase(OrgErrorKind.Timeout, true)]
    [TestCase(OrgErrorKind.Server, true)]
    [TestCase(OrgErrorKind.RateLimited, false)]
    [TestCase(OrgErrorKind.Forbidden, false)]
    [TestCase(OrgErrorKind.NotFound, false)]
    [TestCase(OrgErrorKind.Unauthorized, false)]
    [TestCase(OrgErrorKind.Protocol, false)]
    public async Task Only_failures_of_the_org_count(OrgErrorKind kind, bool opens)
    {
        await BreakAsync(new OrgException(kind, "failed"));

        Assert.That(async () => await SendAsync(null), opens ? Throws.InstanceOf<OrgException>() : Throws.Nothing);
    }

    [Test]
    public async Task An_answer_in_between_starts_the_count_anew()
    {
        await FailAsync(Down, times: 3);
        _time.Advance(TimeSpan.FromMinutes(2));
        await FailAsync(new OrgException(OrgErrorKind.NotFound, "404"), times: 1);
        await FailAsync(Down, times: 3);
        await SendAsync(null);

        Assert.That(_sent, Is.EqualTo(8));
    }

    [Test]
    public async Task After_a_while_one_call_looks_whether_the_org_is_back()
    {
        await BreakAsync();
        _time.Advance(TimeSpan.FromSeconds(15));
        await SendAsync(null);
        await SendAsync(null);

        Assert.That(_sent, Is.EqualTo(6));
    }

    [Test]
    public async Task A_look_that_fails_keeps_the_org_down()
    {
        await BreakAsync();
        _time.Advance(TimeSpan.FromSeconds(15));
        await FailAsync(Down, times: 1);

        Assert.That(() => SendAsync(null), Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Outage).And.Message.Contains("5 calls"));
        Assert.That(_sent, Is.EqualTo(5));
    }

    [Test]
    public async Task Cancellation_wins()
    {
        await BreakAsync();

        Assert.That(
            () => _breaker.RunAsync(OrgCall.ListFlows, _ => Task.FromResult(1), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task The_calls_of_all_callers_count_and_none_is_repeated_after_it()
    {
        var inner = new ScriptedOrg([.. Enumerable.Range(0, 40).Select(_ => Down)]);
        var time = new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromMinutes(5) };
        var options = new ResilienceOptions { AttemptTimeout = TimeSpan.FromDays(1), OutageAfter = TimeSpan.FromSeconds(1), ProbeAfter = TimeSpan.FromDays(1) };
        await using var org = new ResilientOrg(inner, options, time, () => 0.5);
        Assert.That(() => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None), Throws.InstanceOf<OrgException>().With.Message.EqualTo(Down.Message));

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => org.GetPublishJobAsync("j", CancellationToken.None)))!;
        Assert.That((error.Kind, inner.Calls), Is.EqualTo((OrgErrorKind.Outage, 10)));
    }

    private async Task BreakAsync(OrgException? failure = null)
    {
        await FailAsync(failure ?? Down, times: 3);
        _time.Advance(TimeSpan.FromMinutes(1));
        await FailAsync(failure ?? Down, times: 1);
    }

    private async Task FailAsync(OrgException failure, int times)
    {
        for (int i = 0; i < times; i++)
        {
            try
            {
                await SendAsync(failure);
            }
            catch (OrgException failed)
            {
                Assert.That(failed, Is.SameAs(failure));
            }
        }
    }

    private Task<int> SendAsync(OrgException? failure) => _breaker.RunAsync(
        OrgCall.ListFlows,
        _ =>
        {
            _sent++;
            return failure is null ? Task.FromResult(0) : Task.FromException<int>(failure);
        },
        CancellationToken.None);
}
