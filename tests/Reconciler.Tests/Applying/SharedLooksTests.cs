using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SharedLooksTests
{
    private static readonly TimeSpan GatherFor = TimeSpan.FromMilliseconds(200);

    private readonly ManualTimeProvider _time = new();
    private readonly PublishingOrg _org = new();
    private readonly OrgFlow[] _flows = [.. Enumerable.Range(0, 3).Select(i => LiveFlows.Flow(Steps.Key($"F{i}"), "1.0"))];

    [SetUp]
    public void Fill()
    {
        foreach (var flow in _flows)
        {
            _org.Flows[flow.Id] = flow;
        }
    }

    [Test]
    public async Task Looks_at_about_the_same_time_share_one_listing_and_each_has_its_own_answer()
    {
        var looks = Looks(GatherFor);
        var asked = _flows.Select(flow => looks.ReasonAsync(Steps.Update(flow), CancellationToken.None)).ToArray();
        _org.Flows[_flows[1].Id] = _flows[1] with { PublishedVersion = _flows[1].PublishedVersion! with { Id = "2.0" } };
        _time.Advance(GatherFor);
        var reasons = await Task.WhenAll(asked);

        Assert.That(_org.Calls, Is.EqualTo(new[] { "list flows" }));
        Assert.That(reasons, Is.EqualTo(new[] { null, reasons[1], null }));
        Assert.That(reasons[1], Does.StartWith("stale: version 2.0"));
    }

    [Test]
    public async Task Who_comes_later_gets_a_listing_of_its_own()
    {
        var looks = Looks(GatherFor);
        Task<string?>[] first = [Ask(looks, 0), Ask(looks, 1)];
        _time.Advance(GatherFor);
        await Task.WhenAll(first);
        Task<string?>[] second = [Ask(looks, 2), Ask(looks, 0)];
        _time.Advance(GatherFor);
        await Task.WhenAll(second);

        Assert.That(_org.Calls, Is.EqualTo(new[] { "list flows", "list flows" }));
    }

    [Test]
    public async Task One_that_stays_alone_looks_at_its_flow_only()
    {
        var asked = Ask(Looks(GatherFor), 0);
        _time.Advance(GatherFor);
        await asked;

        Assert.That(_org.Calls, Is.EqualTo(new[] { $"read {_flows[0].Id}" }));
    }

    [Test]
    public async Task Without_company_nobody_waits()
    {
        await Ask(Looks(TimeSpan.Zero), 0);

        Assert.That(_org.Calls, Is.EqualTo(new[] { $"read {_flows[0].Id}" }));
    }

    [Test]
    public void A_run_that_is_stopped_ends_every_look()
    {
        using var stop = new CancellationTokenSource();
        var looks = Looks(GatherFor);
        var asked = _flows.Select(flow => looks.ReasonAsync(Steps.Update(flow), stop.Token)).ToArray();
        stop.Cancel();

        Assert.That(() => Task.WhenAll(asked), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_org.Calls, Is.Empty);
    }

    private SharedLooks Looks(TimeSpan gatherFor) => new(new Freshness(_org), gatherFor, _time);

    private Task<string?> Ask(SharedLooks looks, int flow) => looks.ReasonAsync(Steps.Update(_flows[flow]), CancellationToken.None);
}
