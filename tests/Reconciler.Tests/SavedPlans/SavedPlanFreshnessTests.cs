using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.SavedPlans;
using Reconciler.TestKit;

namespace Reconciler.Tests.SavedPlans;

internal sealed class SavedPlanFreshnessTests
{
    private static readonly OrgFlow Auth = LiveFlows.Flow(new FlowKey("commonmodule", "Auth"), "3.0");
    private static readonly OrgFlow Sales = LiveFlows.Flow(new FlowKey("inboundcall", "Sales"), "2.0");
    private static readonly OrgFlow Other = LiveFlows.Flow(new FlowKey("inboundcall", "Other"), "1.0");

    // Sales is updated and copies Auth, which stays as it is; nothing is done to Other.
    private static readonly Plan Plan = new()
    {
        Project = "demo",
        Environment = "dev",
        Org = "the org",
        Steps =
        [
            Step(Auth, PlanAction.Unchanged),
            Step(Other, PlanAction.Unchanged),
            Step(Sales, PlanAction.Update) with { DependsOn = [KeyOf(Auth)] },
        ],
    };

    [Test]
    public void An_org_that_is_as_the_plan_saw_it_is_fresh() => Assert.That(Check(Auth, Sales, Other), Is.Empty);

    [Test]
    public void A_flow_that_the_plan_writes_must_be_as_it_was()
        => Assert.That(Check(Auth, Published(Sales, "9.0"), Other), Is.EqualTo(new[] { "The org is not as the plan saw it: call flow 'Sales': stale: version 9.0, planned against version 2.0, published by own-client at 2026-08-01 12:00:00 UTC; plan again." }));

    [Test]
    public void A_shared_flow_that_it_would_copy_must_be_as_it_was()
        => Assert.That(Check(Published(Auth, "4.0"), Sales, Other), Is.EqualTo(new[] { "The org is not as the plan saw it: shared flow 'Auth': flows of the plan refer to it, and it has version 4.0 instead of version 3.0; plan again." }));

    [Test]
    public void A_shared_flow_that_it_would_copy_must_still_be_there()
        => Assert.That(Check(Sales, Other).Single(), Does.Contain("it has nothing published instead of version 3.0"));

    [Test]
    public void What_the_plan_does_not_need_may_change() => Assert.That(Check(Auth, Sales, Published(Other, "2.0") with { LockedBy = "Ann" }), Is.Empty);

    [Test]
    public void A_lock_that_was_taken_meanwhile_refuses_the_plan() => Assert.That(Check(Auth, Sales with { LockedBy = "Ann" }, Other).Single(), Does.Contain("Ann has locked it"));

    [Test]
    public void An_org_is_known_by_the_id_of_any_flow()
    {
        Assert.That(new SavedPlanFreshness(Plan, [Other]).KnowsTheOrg);
        Assert.That(new SavedPlanFreshness(Plan, [Other with { Id = "of another org" }]).KnowsTheOrg, Is.False);
        Assert.That(new SavedPlanFreshness(Plan with { Steps = [new PlanStep { Key = KeyOf(Sales), Action = PlanAction.Create }] }, [Sales]).KnowsTheOrg, Is.False);
    }

    private static string[] Check(params OrgFlow[] listed) => [.. new SavedPlanFreshness(Plan, listed).Check(LiveFlows.OwnClient).Select(diagnostic => diagnostic.Message)];

    private static OrgFlow Published(OrgFlow flow, string version) => flow with { PublishedVersion = flow.PublishedVersion! with { Id = version } };

    private static PlanStep Step(OrgFlow flow, PlanAction action) => new() { Key = KeyOf(flow), Action = action, FlowId = flow.Id, LiveVersion = flow.PublishedVersion!.Id };

    private static FlowKey KeyOf(OrgFlow flow) => new(flow.Type, flow.Name);
}
