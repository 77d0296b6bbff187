using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class UnlockStepTests
{
    private static readonly OrgFlow Free = LiveFlows.Flow(Steps.Key("Sales"));
    private static readonly OrgFlow Locked = Free with { LockedBy = "Ann" };
    private static readonly PlanStep Waits = Steps.Update(Free) with { WaitForLock = TimeSpan.FromMinutes(5) };
    private static readonly PlanStep Takes = Steps.Update(Free) with { TakesLockFrom = "Ann" };

    private readonly ManualTimeProvider _time = new() { SkipsWaitsBelow = TimeSpan.FromHours(1) };
    private readonly List<RunEvent> _events = [];
    private readonly NotedStep _inner = new();

    [Test]
    public async Task A_step_without_a_lock_costs_nothing()
    {
        var org = new ChangingOrg(Free);

        Assert.That((await RunAsync(org, Steps.Update(Free))).Outcome, Is.EqualTo(StepOutcome.Done));
        Assert.That(org.Calls, Is.Empty);
    }

    [Test]
    public async Task It_waits_until_the_lock_is_given_back_and_says_so_once()
    {
        var org = new ChangingOrg(Locked) { OnLook = (it, before) => it.Flow = before == 4 ? Free : it.Flow };

        Assert.That((await RunAsync(org, Waits)).Outcome, Is.EqualTo(StepOutcome.Done));
        Assert.That(org.Calls, Has.Count.EqualTo(5));
        Assert.That(_events.Where(entry => entry.Kind == RunEventKind.Waiting).Select(entry => entry.Detail), Is.EqualTo(new[] { "Ann has it locked in Architect" }));
        Assert.That((_inner.Steps.Single().WaitForLock, _inner.Steps.Single().TakesLockFrom), Is.EqualTo(((TimeSpan?)null, (string?)null)), "the next lock is nobody's that the plan spoke of");
    }

    [Test]
    public async Task It_waits_no_longer_than_it_was_told()
    {
        var began = _time.GetUtcNow();
        var result = await RunAsync(new ChangingOrg(Locked), Waits);

        Assert.That((result.Outcome, result.Reason), Is.EqualTo((StepOutcome.Failed, "Ann still has it locked in Architect; ask them to check it in, then run apply again")));
        Assert.That(_time.GetUtcNow() - began, Is.EqualTo(TimeSpan.FromMinutes(5)));
        Assert.That(_inner.Steps, Is.Empty);
    }

    [Test]
    public async Task A_stop_ends_the_wait_because_nothing_was_sent()
    {
        using var stop = new CancellationTokenSource();
        var org = new ChangingOrg(Locked) { OnLook = (_, before) => { if (before == 2) { stop.Cancel(); } } };
        var result = await RunAsync(org, Waits, stop.Token);

        Assert.That((result.Outcome, result.Reason), Is.EqualTo((StepOutcome.NotStarted, "the run was cancelled before anything was sent")));
        Assert.That(org.Calls, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task It_takes_the_lock_away_from_the_one_that_the_plan_named()
    {
        var org = new ChangingOrg(Locked);

        Assert.That((await RunAsync(org, Takes)).Outcome, Is.EqualTo(StepOutcome.Done));
        Assert.That(org.Calls, Is.EqualTo(new[] { "look", "unlock" }));
        Assert.That(_events.Single(entry => entry.Kind == RunEventKind.Changing).Detail, Is.EqualTo("take the edit lock away from Ann"));
    }

    [Test]
    public async Task It_takes_no_lock_away_from_anybody_else()
    {
        var org = new ChangingOrg(Free with { LockedBy = "Bob" });
        var result = await RunAsync(org, Takes);

        Assert.That((result.Outcome, result.Reason), Is.EqualTo((StepOutcome.Failed, "Bob has locked it in Architect after the plan was made; ask them to check it in")));
        Assert.That(org.Calls, Is.EqualTo(new[] { "look" }));
    }

    [Test]
    public async Task A_failure_afterwards_tells_that_the_lock_was_taken_away()
    {
        var result = await Runs.RunAsync(Step(new ChangingOrg(Locked), new NotedStep { Failure = new StepFailedException("no", []) }, CancellationToken.None), Takes, _events.Add);

        Assert.That(result.Reason, Is.EqualTo("the edit lock of Ann was taken away, but then: no"));
    }

    private Task<StepResult> RunAsync(ChangingOrg org, PlanStep step) => RunAsync(org, step, CancellationToken.None);

    private Task<StepResult> RunAsync(ChangingOrg org, PlanStep step, CancellationToken stop) => Runs.RunAsync(Step(org, _inner, stop), step, _events.Add, _time, stop);

    private UnlockStep Step(ChangingOrg org, NotedStep inner, CancellationToken stop) => new(org, Looks.At(org), inner, _time, stop);
}
