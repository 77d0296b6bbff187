using System.Collections.Concurrent;
using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Resilience;

/// <summary>The budget of calls, as all callers of one org share it.</summary>
internal sealed class CallBudgetTests
{
    private ManualTimeProvider _time = null!;
    private ConcurrentQueue<OrgWait> _waits = null!;

    [SetUp]
    public void Start() => (_time, _waits) = (new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromMinutes(5) }, []);

    [Test]
    public async Task Many_parallel_calls_share_one_budget_and_never_exceed_it()
    {
        var server = new CountingServer(40, _time);
        await using ResilientOrg org = Wrap(new ScriptedOrg { Count = server.Count, OnCall = async _ => await Task.Yield() });
        await ListAsync(org);

        await Parallel.ForAsync(0, 150, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, _) => await ListAsync(org));

        Assert.That(server.Total, Is.EqualTo(151));
        Assert.That(server.Most, Is.LessThanOrEqualTo(40));
    }

    [Test]
    public async Task A_small_run_does_not_wait()
    {
        var server = new CountingServer(300, _time);
        DateTimeOffset start = _time.GetUtcNow();
        await using ResilientOrg org = Wrap(new ScriptedOrg { Count = server.Count });
        for (int call = 0; call < 240; call++)
        {
            await ListAsync(org);
        }

        Assert.That((_time.GetUtcNow(), _waits.Count), Is.EqualTo((start, 0)));
    }

    [Test]
    public async Task A_spent_budget_is_waited_for_and_told()
    {
        var readings = new Queue<RateLimitReading>([new(300, 300, TimeSpan.FromSeconds(11)), new(1, 300, TimeSpan.FromSeconds(60))]);
        await using ResilientOrg org = Wrap(new ScriptedOrg { Count = readings.Dequeue });
        await ListAsync(org);
        await ListAsync(org);

        OrgWait wait = _waits.Single();
        Assert.That((wait.Delay, wait.Attempt, wait.Cause.Kind), Is.EqualTo((TimeSpan.FromSeconds(12), 0, OrgErrorKind.RateLimited)));
        Assert.That(wait.Text, Is.EqualTo("waiting 12 s (list flows): the org allows 300 calls a minute; 12 s until the next window"));
    }

    [Test]
    public async Task Uploads_and_downloads_are_not_counted()
    {
        await using ResilientOrg org = Wrap(new ScriptedOrg { Count = () => new RateLimitReading(300, 300, TimeSpan.FromSeconds(11)) });
        await ListAsync(org);
        await org.DownloadExportAsync(new Uri("https://s3.example/"), CancellationToken.None);

        Assert.That(_waits, Is.Empty);
    }

    [Test]
    public async Task Readings_can_be_left_unheeded()
    {
        await using ResilientOrg org = Wrap(
            new ScriptedOrg { Count = () => new RateLimitReading(300, 300, TimeSpan.FromSeconds(11)) }, new ResilienceOptions { HeedsRateHeaders = false });
        await ListAsync(org);
        await ListAsync(org);

        Assert.That(_waits, Is.Empty);
    }

    [Test]
    public async Task Cancellation_ends_the_wait_for_a_window()
    {
        using var cancellation = new CancellationTokenSource();
        var inner = new ScriptedOrg { Count = () => new RateLimitReading(300, 300, TimeSpan.FromSeconds(11)) };
        await using var org = new ResilientOrg(
            inner, new ResilienceOptions { OnWait = _ => cancellation.Cancel() }, new ManualTimeProvider(), () => 0);
        await ListAsync(org);

        Assert.That(() => org.ListFlowsAsync(new FlowQuery(), 1, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(inner.Calls, Is.EqualTo(1));
    }

    private static Task ListAsync(ResilientOrg org) => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None);

    private ResilientOrg Wrap(ScriptedOrg inner, ResilienceOptions? options = null) =>
        new(inner, (options ?? new ResilienceOptions()) with { AttemptTimeout = TimeSpan.FromDays(1), OnWait = _waits.Enqueue }, _time, () => 0);
}
