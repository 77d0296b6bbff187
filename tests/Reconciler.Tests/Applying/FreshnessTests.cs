using System.Collections.Concurrent;
using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class FreshnessTests
{
    private static readonly OrgFlow Sales = LiveFlows.Flow(Steps.Key("Sales"), "3.0");

    private readonly ManualTimeProvider _time = new() { SkipsWaitsBelow = TimeSpan.FromHours(1) };
    private readonly PublishingOrg _org = new();

    [SetUp]
    public void Fill() => _org.Flows[Sales.Id] = Sales;

    [Test]
    public async Task One_call_looks_at_a_flow_between_its_registration_and_its_upload()
    {
        await ApplyAsync(Steps.Plan(Steps.Update(Sales)));

        Assert.That(_org.Calls.Take(3), Is.EqualTo(new[] { "create job1", $"read {Sales.Id}", "upload job1 Sales" }));
    }

    [Test]
    public async Task A_new_flow_is_looked_for_by_its_name_and_a_similar_name_is_no_obstacle()
    {
        var similar = LiveFlows.Flow(Steps.Key("Sales EU"));
        _org.Flows[similar.Id] = similar;
        _org.Flows.TryRemove(Sales.Id, out _);

        var result = await ApplyAsync(Steps.Plan(Steps.Create("Sales")));

        Assert.That(result.IsComplete, Is.True);
        Assert.That(_org.Calls.Take(3), Is.EqualTo(new[] { "create job1", "find Sales", "upload job1 Sales" }));
    }

    [Test]
    public async Task A_flow_that_moved_is_refused_and_nothing_is_uploaded()
    {
        _org.Flows[Sales.Id] = Sales with { PublishedVersion = Sales.PublishedVersion! with { Id = "4.0" } };

        var step = (await ApplyAsync(Steps.Plan(Steps.Update(Sales)))).Steps.Single();

        Assert.That((step.Outcome, step.Reason), Is.EqualTo((StepOutcome.Failed, "stale: version 4.0, planned against version 3.0, published by own-client at 2026-08-01 12:00:00 UTC; plan again")));
        Assert.That(_org.Calls, Has.None.StartsWith("upload"));
    }

    [Test]
    public async Task A_flow_that_is_gone_is_refused()
    {
        _org.Flows.Clear();

        Assert.That((await ApplyAsync(Steps.Plan(Steps.Update(Sales)))).Steps.Single().Reason, Does.StartWith("the flow was deleted"));
    }

    [Test]
    public async Task A_plan_of_half_a_minute_ago_is_compared_with_one_listing_before_anything_is_written()
    {
        var other = LiveFlows.Flow(Steps.Key("Other"), "1.0");
        _org.Flows[other.Id] = other;
        _org.Flows[Sales.Id] = Sales with { LockedBy = "Grace" };
        var plan = Steps.Plan(Steps.Update(Sales), Steps.Update(other), Steps.Create("New")) with { ReadAt = _time.GetUtcNow() };
        _time.Advance(TimeSpan.FromSeconds(31));

        var result = await ApplyAsync(plan);

        Assert.That(result.Steps.Select(step => step.Outcome), Is.EqualTo(new[] { StepOutcome.Failed, StepOutcome.Done, StepOutcome.Done }));
        Assert.That(_org.Calls.First(), Is.EqualTo("list flows"));
        Assert.That(_org.Calls.Count(call => call.StartsWith("create", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public async Task A_fresh_plan_costs_no_listing()
    {
        await ApplyAsync(Steps.Plan(Steps.Update(Sales)) with { ReadAt = _time.GetUtcNow() });

        Assert.That(_org.Calls.First(), Is.EqualTo("create job1"));
    }

    private Task<ApplyResult> ApplyAsync(Plan plan) => new Applier(_org, new JobPolling(PollSchedule.Default, _time), new ApplyOptions { Concurrency = 1, MostConcurrency = 1 }, _time, new ConcurrentQueue<RunEvent>().Enqueue)
        .ApplyAsync(plan, Steps.Publications(plan), CancellationToken.None, CancellationToken.None);
}
