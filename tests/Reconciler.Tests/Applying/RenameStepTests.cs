using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RenameStepTests
{
    private static readonly OrgFlow Closed = LiveFlows.Flow(Steps.Key("Closed"));
    private static readonly PlanStep Rename = Steps.Update(Closed) with { Key = Steps.Key("Out of Hours"), FormerName = "Closed", Action = PlanAction.Rename };
    private static readonly string[] Usual = ["look", "check out", "rename Out of Hours", "check in", "look"];

    private readonly NotedStep _publish = new();

    [Test]
    public async Task It_takes_the_lock_renames_gives_the_lock_back_and_publishes()
    {
        var org = new ChangingOrg(Closed);
        var events = new List<RunEvent>();
        var result = await RunAsync(org, _publish, events);

        Assert.That(result.Outcome, Is.EqualTo(StepOutcome.Done), result.Reason);
        Assert.That(org.Calls, Is.EqualTo(Usual));
        Assert.That((_publish.Steps.Single().LiveKey.Name, org.Flow!.LockedBy), Is.EqualTo(("Out of Hours", (string?)null)));
        Assert.That(
            events.Where(entry => entry.Kind == RunEventKind.Changing).Select(entry => entry.Detail),
            Is.EqualTo(new[] { "take the edit lock", "rename it from 'Closed'", "give the edit lock back" }));
    }

    [TestCase("check out", 1)]
    [TestCase("rename Out of Hours", 1)]
    [TestCase("check in", 1)]
    public async Task A_lost_answer_is_read_back_and_a_call_that_took_effect_is_not_repeated(string lost, int sent)
    {
        var org = new ChangingOrg(Closed) { After = (call, before) => call == lost && before == 0 ? ChangingOrg.Lost() : null };

        Assert.That((await RunAsync(org, _publish)).Outcome, Is.EqualTo(StepOutcome.Done));
        Assert.That(org.Calls.Count(call => call == lost), Is.EqualTo(sent));
    }

    [TestCase("check out")]
    [TestCase("rename Out of Hours")]
    [TestCase("check in")]
    public async Task A_call_that_never_arrived_is_sent_again_once(string lost)
    {
        var once = new ChangingOrg(Closed) { Before = (call, before) => call == lost && before == 0 ? ChangingOrg.Lost() : null };
        var always = new ChangingOrg(Closed) { Before = (call, _) => call == lost ? ChangingOrg.Lost() : null };

        Assert.That((await RunAsync(once, _publish)).Outcome, Is.EqualTo(StepOutcome.Done));
        Assert.That(once.Calls.Count(call => call == lost), Is.EqualTo(2));
        Assert.That((await RunAsync(always, _publish)).Outcome, Is.EqualTo(StepOutcome.Unknown));
        Assert.That(always.Calls.Count(call => call == lost), Is.EqualTo(2));
    }

    [Test]
    public async Task A_refused_rename_gives_the_lock_back()
    {
        var org = new ChangingOrg(Closed) { Before = (call, _) => call.StartsWith("rename", StringComparison.Ordinal) ? new OrgException(OrgErrorKind.Conflict, "The name is taken.") : null };
        var result = await RunAsync(org, _publish);

        Assert.That((result.Outcome, result.Reason), Is.EqualTo((StepOutcome.Failed, "The name is taken.")));
        Assert.That((org.Flow!.LockedBy, _publish.Steps.Count), Is.EqualTo(((string?)null, 0)));
    }

    [Test]
    public async Task A_publish_that_fails_afterwards_tells_that_the_flow_was_renamed()
    {
        var result = await RunAsync(new ChangingOrg(Closed), new NotedStep { Failure = new StepFailedException("Architect refused the flow", []) });

        Assert.That((result.Outcome, result.Reason), Is.EqualTo((StepOutcome.Failed, "it was renamed from 'Closed', but then: Architect refused the flow")));
    }

    [Test]
    public async Task A_flow_without_anything_to_check_in_is_unlocked()
    {
        var org = new ChangingOrg(Closed) { Before = (call, _) => call == "check in" ? new OrgException(OrgErrorKind.Conflict, "Nothing.") { Code = "architect.flow.cannot.checkin.missing.config" } : null };

        Assert.That((await RunAsync(org, _publish)).Outcome, Is.EqualTo(StepOutcome.Done));
        Assert.That(org.Calls, Is.EqualTo(new[] { "look", "check out", "rename Out of Hours", "check in", "unlock" }));
    }

    [Test]
    public async Task A_flow_that_somebody_renamed_meanwhile_is_left_alone()
    {
        var org = new ChangingOrg(Closed with { Name = "Night" });

        Assert.That((await RunAsync(org, _publish)).Reason, Is.EqualTo("the flow was renamed to 'Night' after the plan was made; plan again"));
        Assert.That(org.Calls, Is.EqualTo(new[] { "look" }));
    }

    private static Task<StepResult> RunAsync(ChangingOrg org, NotedStep publish) => RunAsync(org, publish, []);

    private static Task<StepResult> RunAsync(ChangingOrg org, NotedStep publish, List<RunEvent> events)
    {
        var operations = new OperationPolling(org, new JobPolling(PollSchedule.Default, TimeProvider.System));
        return Runs.RunAsync(new RenameStep(org, Looks.At(org), publish, operations), Rename, events.Add);
    }
}
