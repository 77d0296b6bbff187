using Reconciler.Applying;
using Reconciler.Org;
using Reconciler.TestKit;

namespace Reconciler.Tests.Applying;

internal sealed class OutdatedCheckTests
{
    private static readonly OrgFlow Seen = LiveFlows.Flow(Steps.Key("Sales"), "3.0");

    [Test]
    public void A_flow_that_is_as_the_plan_saw_it_may_be_published() => Assert.That(Reason(Seen), Is.Null);

    [Test]
    public void A_name_that_is_still_free_may_be_taken()
        => Assert.That(OutdatedCheck.Reason(Steps.Create("Sales"), null, LiveFlows.OwnClient), Is.Null);

    [Test]
    public void A_name_that_was_taken_meanwhile_is_never_overwritten()
        => Assert.That(
            OutdatedCheck.Reason(Steps.Create("Sales"), Seen with { PublishedBy = "Ann" }, LiveFlows.OwnClient),
            Is.EqualTo("the name was taken after the plan was made: version 3.0 was published by Ann at 2026-08-01 12:00:00 UTC; plan again"));

    [Test]
    public void Another_version_tells_both_and_who_published_it_and_when()
        => Assert.That(
            Reason(Seen with { PublishedBy = "Ann", PublishedVersion = Seen.PublishedVersion! with { Id = "4.0" } }),
            Is.EqualTo("stale: version 4.0, planned against version 3.0, published by Ann at 2026-08-01 12:00:00 UTC; plan again"));

    [Test]
    public void A_flow_that_is_not_published_any_more_is_stale()
        => Assert.That(Reason(Seen with { PublishedVersion = null }), Is.EqualTo("stale: nothing published, planned against version 3.0; plan again"));

    [Test]
    public void A_deleted_flow_is_not_made_anew()
        => Assert.That(OutdatedCheck.Reason(Steps.Update(Seen), null, LiveFlows.OwnClient), Does.StartWith("the flow was deleted after the plan was made"));

    [Test]
    public void A_renamed_flow_gets_no_twin()
        => Assert.That(Reason(Seen with { Name = "Sales EU" }), Does.StartWith("the flow was renamed to 'Sales EU' after the plan was made"));

    [Test]
    public void A_lock_that_was_taken_meanwhile_is_respected()
        => Assert.That(Reason(Seen with { LockedBy = "Grace" }), Is.EqualTo("Grace has locked it in Architect after the plan was made; ask them to check it in"));

    [Test]
    public void A_lock_of_this_client_is_no_obstacle()
        => Assert.That(Reason(Seen with { LockedBy = "Reconciler", LockedByClientId = LiveFlows.OwnClient }), Is.Null);

    [Test]
    public void Work_that_was_saved_meanwhile_is_not_lost()
        => Assert.That(
            Reason(Seen with { SavedVersion = new OrgFlowVersion { Id = "4.0", DateSaved = LiveFlows.Published.AddMinutes(1) } }),
            Does.StartWith("it has unpublished work (version 4.0) that was saved after the plan was made"));

    private static string? Reason(OrgFlow live) => OutdatedCheck.Reason(Steps.Update(Seen), live, LiveFlows.OwnClient);
}
