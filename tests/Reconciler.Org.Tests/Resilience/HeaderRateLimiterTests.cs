using FsCheck;
using FsCheck.Fluent;
using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Resilience;

internal sealed class HeaderRateLimiterTests
{
    private ManualTimeProvider _time = null!;

    [SetUp]
    public void Start() => _time = new ManualTimeProvider();

    [Test]
    public void Without_readings_nothing_is_limited()
    {
        using var limiter = new HeaderRateLimiter(_time);

        Assert.That(Enumerable.Range(0, 5000).All(_ => Call(limiter, null)), Is.True);
    }

    [Test]
    public void Calls_go_freely_until_most_of_the_window_is_used()
    {
        var server = new CountingServer(300, _time);
        using var limiter = new HeaderRateLimiter(_time);

        int free = Enumerable.Range(0, 300).TakeWhile(_ => Call(limiter, server.Count)).Count();
        Assert.That(free, Is.EqualTo(286), "95 % of 300, and the first of the paced ones");
    }

    [Test]
    public void The_rest_of_a_window_is_spread_over_its_time()
    {
        var server = new CountingServer(300, _time);
        using var limiter = new HeaderRateLimiter(_time);
        while (Call(limiter, server.Count))
        {
        }

        using RateLease refused = limiter.Acquire();
        Assert.That(refused.RetryAfter, Is.EqualTo(TimeSpan.FromMilliseconds(4067)), "61 s for 15 calls, in whole milliseconds");
        Assert.That(refused.Reason, Is.Null);
        _time.Advance(refused.RetryAfter);
        Assert.That(Call(limiter, server.Count), Is.True);
    }

    [Test]
    public void A_window_that_is_spent_says_until_when()
    {
        using var limiter = new HeaderRateLimiter(_time);
        Call(limiter, () => new RateLimitReading(300, 300, TimeSpan.FromSeconds(11)));

        using RateLease refused = limiter.Acquire();
        Assert.That((refused.IsAcquired, refused.RetryAfter), Is.EqualTo((false, TimeSpan.FromSeconds(12))));
        Assert.That(refused.Reason, Is.EqualTo("the org allows 300 calls a minute; 12 s until the next window"));

        _time.Advance(refused.RetryAfter);
        Assert.That(Call(limiter, null), Is.True);
    }

    [Test]
    public void Calls_without_an_answer_count()
    {
        using var limiter = new HeaderRateLimiter(_time);
        Call(limiter, () => new RateLimitReading(298, 300, TimeSpan.FromSeconds(30)));
        limiter.Acquire().Dispose();
        _time.Advance(TimeSpan.FromSeconds(20));
        limiter.Acquire().Dispose();

        using RateLease refused = limiter.Acquire();
        Assert.That(refused.Reason, Is.Not.Null);
    }

    [Test]
    public void Calls_that_were_never_sent_do_not_count()
    {
        using var limiter = new HeaderRateLimiter(_time);
        Call(limiter, () => new RateLimitReading(10, 300, TimeSpan.FromSeconds(30)));
        RateLease lease = limiter.Acquire();
        lease.End = CallEnd.NeverSent;
        lease.Dispose();
        lease.Dispose();

        Assert.That(limiter.GetStatistics()!.CurrentAvailablePermits, Is.EqualTo(290));
    }

    [Test]
    public void An_org_that_stops_to_count_is_no_longer_limited()
    {
        using var limiter = new HeaderRateLimiter(_time);
        Call(limiter, () => new RateLimitReading(200, 300, TimeSpan.FromSeconds(30)));
        Call(limiter, null);

        Assert.That(limiter.GetStatistics()!.CurrentAvailablePermits, Is.EqualTo(int.MaxValue));
    }

    /// <summary>
    /// Whatever the order of calls, answers and pauses, and whatever becomes of the answers: no window takes more calls than it allows, and
    /// nobody waits while less than the free share is used or under way.
    /// </summary>
    [Test]
    public void Truthful_readings_are_never_exceeded_and_never_obeyed_too_early() =>
        Prop.ForAll(Scripts, script =>
        {
            using var run = new LimiterRun(script.Allowed);
            run.Play(script.Steps);
            Assert.That(run.Server.Most, Is.LessThanOrEqualTo(script.Allowed));
            Assert.That((run.WaitedTooEarly, run.WaitedForNothing), Is.EqualTo((false, false)));
        }).Check(Config.QuickThrowOnFailure.Seeded().WithMaxTest(300).WithEndSize(300));

    private static Arbitrary<(int Allowed, int[] Steps)> Scripts { get; } = Arb.From(
        from allowed in Gen.Choose(1, 40)
        from steps in Gen.ArrayOf(Gen.Choose(0, 999))
        select (allowed, steps));

    private static bool Call(HeaderRateLimiter limiter, Func<RateLimitReading>? answer)
    {
        using RateLease lease = limiter.Acquire();
        if (lease.IsAcquired)
        {
            lease.Reading = answer?.Invoke();
            lease.End = CallEnd.Answered;
        }

        return lease.IsAcquired;
    }
}
