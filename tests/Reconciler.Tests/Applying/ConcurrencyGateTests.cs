using Reconciler.Applying;
using Reconciler.Org;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ConcurrencyGateTests
{
    private readonly OrgPressure _pressure = new();

    [Test]
    public void It_grows_with_each_good_end_until_the_org_refuses()
        => Assert.That(Limits(new ConcurrencyGate(4, 12, _pressure), 10), Is.EqualTo(new[] { 5, 6, 7, 8, 9, 10, 11, 12, 12, 12 }));

    [Test]
    public void After_a_refusal_it_grows_by_one_after_as_many_good_ends_as_may_run()
    {
        var gate = new ConcurrencyGate(8, 12, _pressure);
        Refuse(OrgErrorKind.RateLimited, times: 1);
        gate.Ended(isWell: true);

        Assert.That(Limits(gate, 4), Is.EqualTo(new[] { 4, 4, 4, 5 }));
        Assert.That(Limits(gate, 5), Is.EqualTo(new[] { 5, 5, 5, 5, 6 }));
        Assert.That(Limits(gate, 100)[^1], Is.EqualTo(12));
    }

    [Test]
    public void It_halves_once_for_refusals_that_came_together_and_never_closes()
    {
        var gate = new ConcurrencyGate(8, 12, _pressure);
        Refuse(OrgErrorKind.RateLimited, times: 3);

        Assert.That(Limits(gate, 3), Is.EqualTo(new[] { 4, 4, 4 }));
        for (var i = 0; i < 5; i++)
        {
            Refuse(OrgErrorKind.RateLimited, times: 1);
            gate.Ended(isWell: true);
        }

        Assert.That(gate.Limit, Is.EqualTo(1));
    }

    [Test]
    public void Failures_and_other_waits_change_nothing()
    {
        var gate = new ConcurrencyGate(2, 12, _pressure);
        Refuse(OrgErrorKind.Server, times: 2);
        for (var i = 0; i < 9; i++)
        {
            gate.Ended(isWell: false);
        }

        Assert.That(gate.Limit, Is.EqualTo(2));
    }

    [TestCase(0, 12, 1)]
    [TestCase(20, 12, 12)]
    [TestCase(4, 0, 1)]
    public void It_stays_within_its_bounds(int start, int most, int limit) => Assert.That(new ConcurrencyGate(start, most, _pressure).Limit, Is.EqualTo(limit));

    private static int[] Limits(ConcurrencyGate gate, int ends) => [.. Enumerable.Range(0, ends).Select(_ =>
    {
        gate.Ended(isWell: true);
        return gate.Limit;
    })];

    private void Refuse(OrgErrorKind kind, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _pressure.Observe(new OrgWait("list flows", TimeSpan.FromSeconds(1), 1, 8, new OrgException(kind, "no")));
        }
    }
}
