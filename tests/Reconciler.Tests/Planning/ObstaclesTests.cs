using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;
using Reconciler.Tests.Applying;

namespace Reconciler.Tests.Planning;

internal sealed class ObstaclesTests
{
    private static readonly OrgFlow Sales = LiveFlows.Flow(Steps.Key("Sales"));
    private static readonly OrgFlow Locked = Sales with { LockedBy = "Ann" };
    private static readonly OrgFlow Drafted = Sales with { CheckedInVersion = new OrgFlowVersion { Id = "2.0", CreatedBy = "Ann", DateSaved = LiveFlows.Published.AddMinutes(5) } };

    [Test]
    public void A_free_flow_is_written() => Assert.That(Guard(Sales), Is.EqualTo("Update: "));

    [Test]
    public void A_lock_blocks_and_tells_who_has_it()
        => Assert.That(Guard(Locked), Is.EqualTo("Blocked: Ann has it locked in Architect; ask them to check it in, or say --wait-for-locks or --force-unlock"));

    [Test]
    public void A_lock_with_saved_work_tells_when_that_was_saved()
        => Assert.That(Guard(Locked with { SavedVersion = Drafted.CheckedInVersion }), Does.StartWith("Blocked: Ann has it locked in Architect, where it was last saved at 2026-08-01 12:05:00 UTC; ask"));

    [TestCase(300, "5 min")]
    [TestCase(90, "1.5 min")]
    [TestCase(30, "30 s")]
    public void A_lock_can_be_waited_for(int seconds, string told)
    {
        var limit = TimeSpan.FromSeconds(seconds);
        var step = Step(Locked, new PlanOptions { WaitForLocks = limit });

        Assert.That(Told(step), Is.EqualTo($"Update: Ann has it locked in Architect: apply waits up to {told} for it"));
        Assert.That((step.WaitForLock, step.TakesLockFrom), Is.EqualTo(((TimeSpan?)limit, (string?)null)));
    }

    [Test]
    public void A_lock_is_taken_away_only_when_that_is_said_and_the_plan_tells_what_it_means()
    {
        var step = Step(Locked, new PlanOptions { ForceUnlock = true });

        Assert.That(Told(step), Is.EqualTo("Update: Ann has it locked in Architect, and --force-unlock takes the lock away: what becomes of work that they have not checked in is not documented"));
        Assert.That((step.WaitForLock, step.TakesLockFrom), Is.EqualTo(((TimeSpan?)null, "Ann")));
    }

    [Test]
    public void A_draft_blocks_what_would_lose_it()
    {
        Assert.That(Guard(Drafted), Is.EqualTo("Blocked: it has unpublished work (version 2.0, by Ann, of 2026-08-01 12:05:00 UTC), which publishing would lose; publish or discard it in Architect, or say --discard-drafts"));
        Assert.That(Told(new Obstacles(LiveFlows.OwnClient, new PlanOptions()).Guard(Update(Drafted) with { Action = PlanAction.Delete }, new LiveFlow(Drafted))), Does.Contain("which deleting would lose"));
    }

    [Test]
    public void A_draft_is_lost_only_when_that_is_said()
    {
        var step = Step(Drafted, new PlanOptions { DiscardDrafts = true });

        Assert.That((step.Action, step.LosesDraft), Is.EqualTo((PlanAction.Update, "2.0")));
        Assert.That(step.Reasons.Single(), Does.EndWith("is lost, because of --discard-drafts"));
    }

    [Test]
    public void Taking_the_lock_does_not_allow_to_lose_the_draft()
        => Assert.That(Told(Step(Drafted with { LockedBy = "Ann" }, new PlanOptions { ForceUnlock = true })), Does.StartWith("Blocked: it has unpublished work"));

    [Test]
    public void What_this_client_left_behind_is_no_obstacle()
        => Assert.That(
            Guard(Sales with { LockedBy = "us", LockedByClientId = LiveFlows.OwnClient, CheckedInVersion = Drafted.CheckedInVersion! with { CreatedByClientId = LiveFlows.OwnClient } }),
            Is.EqualTo("Update: "));

    private static string Guard(OrgFlow live) => Told(Step(live, new PlanOptions()));

    private static PlanStep Step(OrgFlow live, PlanOptions options) => new Obstacles(LiveFlows.OwnClient, options).Guard(Update(live), new LiveFlow(live));

    private static PlanStep Update(OrgFlow live) => Steps.Update(live);

    private static string Told(PlanStep step) => $"{step.Action}: {string.Join("; ", step.Reasons)}";
}
