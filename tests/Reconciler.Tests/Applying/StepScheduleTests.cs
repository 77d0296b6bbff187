using Reconciler.Applying;
using Reconciler.Planning;

namespace Reconciler.Tests.Applying;

internal sealed class StepScheduleTests
{
    [Test]
    public void The_longest_chain_goes_first_then_who_has_the_most_dependents_then_the_order_of_the_plan()
    {
        var schedule = Schedule(
            Steps.Create("Lone"), Steps.Create("Shared", []), Steps.Create("Busy"), Steps.Create("Deep"), Steps.Create("Other"),
            Steps.Create("Middle", "Deep"), Steps.Create("End", "Middle"),
            Steps.Create("A", "Shared"), Steps.Create("B", "Busy"), Steps.Create("C", "Busy"));

        Assert.That(Taken(schedule), Is.EqualTo(new[] { "Deep", "Busy", "Shared", "Lone", "Other" }));
    }

    [Test]
    public void A_step_is_ready_the_moment_that_its_last_need_is_done()
    {
        var schedule = Schedule(Steps.Create("A"), Steps.Create("B"), Steps.Create("C", "A", "B"), Steps.Create("D", "A"));

        Assert.That(Taken(schedule), Is.EqualTo(new[] { "A", "B" }));
        schedule.End(Result("A", StepOutcome.Done));
        Assert.That(Taken(schedule), Is.EqualTo(new[] { "D" }));
        schedule.End(Result("B", StepOutcome.Done));
        Assert.That(Taken(schedule), Is.EqualTo(new[] { "C" }));
    }

    [Test]
    public void What_needs_an_unchanged_flow_is_ready_at_once_and_what_needs_a_blocked_one_never()
    {
        var schedule = Schedule(
            Steps.Create("Same") with { Action = PlanAction.Unchanged },
            Steps.Create("Locked") with { Action = PlanAction.Blocked, Reasons = ["it is locked"] },
            Steps.Create("A", "Same"), Steps.Create("B", "Locked"), Steps.Create("C", "B"));

        Assert.That(Taken(schedule), Is.EqualTo(new[] { "A" }));
        Assert.That(schedule.SkippedFromTheStart.Select(result => $"{result.Step.Key.Name}: {result.Reason}"), Is.EqualTo(new[] { "B: it needs 'Locked', which is blocked", "C: it needs 'B', which was not done" }));
    }

    [TestCase(StepOutcome.Failed, "it needs 'A', which failed")]
    [TestCase(StepOutcome.Unknown, "it needs 'A', which may still be on its way")]
    public void What_needs_a_step_that_did_not_end_well_is_skipped_before_its_other_needs_end(StepOutcome outcome, string reason)
    {
        var schedule = Schedule(Steps.Create("A"), Steps.Create("B"), Steps.Create("C", "A", "B"));
        Taken(schedule);

        Assert.That(schedule.End(Result("A", outcome)).Select(result => (result.Step.Key.Name, result.Reason)), Is.EqualTo(new[] { ("C", reason) }));
        schedule.End(Result("B", StepOutcome.Done));
        Assert.That(Taken(schedule), Is.Empty);
        Assert.That(schedule.Results.Select(result => result.Outcome), Is.EqualTo(new[] { outcome, StepOutcome.Done, StepOutcome.Skipped }));
    }

    [Test]
    public void What_was_not_taken_when_the_run_stops_is_not_started_even_if_it_needs_something_that_was_not_started()
    {
        var schedule = Schedule(Steps.Create("A"), Steps.Create("B", "A"), Steps.Create("C"));
        schedule.TryTake(out var first);
        schedule.End(Result(first!.Key.Name, StepOutcome.NotStarted));

        Assert.That(schedule.Stop().Select(result => (result.Step.Key.Name, result.Outcome)), Is.EqualTo(new[] { ("B", StepOutcome.NotStarted), ("C", StepOutcome.NotStarted) }));
    }

    [Test]
    public void Members_of_a_circle_are_done_in_the_order_of_the_plan()
    {
        var schedule = Schedule(Steps.Create("A", "B"), Steps.Create("B", "A"));

        Assert.That(Taken(schedule), Is.EqualTo(new[] { "A" }));
        schedule.End(Result("A", StepOutcome.Done));
        Assert.That(Taken(schedule), Is.EqualTo(new[] { "B" }));
    }

    private static StepSchedule Schedule(params PlanStep[] steps) => new(Steps.Plan(steps));

    private static StepResult Result(string name, StepOutcome outcome) => new() { Step = Steps.Create(name), Outcome = outcome };

    private static List<string> Taken(StepSchedule schedule)
    {
        var taken = new List<string>();
        while (schedule.TryTake(out var step))
        {
            taken.Add(step.Key.Name);
        }

        return taken;
    }
}
