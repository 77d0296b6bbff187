using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Language.Flows.Documents;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Rollback;
using Reconciler.TestKit;
using Reconciler.Tests.Applying;

namespace Reconciler.Tests.Rollback;

internal sealed class FailedRunTests
{
    private const string SharedFlow = "commonModule: { name: Auth }";
    private const string Caller = "inboundCall: { name: Sales, startUpTaskActions: [{ callCommonModule: { name: Ask, commonModule: { Auth: { ver_latestPublished: {} } } } }] }";

    [Test]
    public void A_shared_flow_is_restored_before_what_copied_it_then()
    {
        var auth = LiveFlows.Flow(new FlowKey("commonmodule", "Auth"));
        var sales = LiveFlows.Flow(Steps.Key("Sales"));
        var plan = Restore([Done(sales), Done(auth)], Caller, SharedFlow);

        Assert.That(plan.Steps.Select(step => $"{step.Action} {step.Key.Name} to {step.RestoresVersion} from {step.LiveVersion} after {string.Join(",", step.DependsOn)}"), Is.EqualTo(new[]
        {
            "Restore Auth to 1.0 from 2.0 after ", "Restore Sales to 1.0 from 2.0 after commonmodule/Auth",
        }));
        Assert.That(plan.Notes, Is.Empty);
    }

    [Test]
    public void Only_what_the_run_published_is_restored()
    {
        var sales = LiveFlows.Flow(Steps.Key("Sales"));

        Assert.That(Restore([Done(sales) with { Outcome = StepOutcome.Failed }, Done(sales) with { Outcome = StepOutcome.Skipped }, Done(sales) with { Outcome = StepOutcome.Unchanged }]).Steps, Is.Empty);
    }

    [Test]
    public void What_somebody_published_since_is_blocked()
    {
        var sales = LiveFlows.Flow(Steps.Key("Sales"));
        var plan = Restore([Done(sales) with { Version = "1.5" }], Caller);

        Assert.That(plan.Steps.Single().Reasons, Is.EqualTo(new[] { "somebody has published version 2.0 since, which is not undone" }));
        Assert.That(plan.Blocked.Count(), Is.EqualTo(1));
    }

    [Test]
    public void What_stays_of_the_run_is_told()
    {
        var sales = LiveFlows.Flow(Steps.Key("Sales"));
        var plan = Restore(
            [
                new StepResult { Step = Steps.Create("New"), Outcome = StepOutcome.Done, FlowId = "new" },
                Done(sales) with { Step = Done(sales).Step with { Action = PlanAction.Rename, FormerName = "Shop" } },
                new StepResult { Step = Steps.Update(LiveFlows.Flow(Steps.Key("Gone"))) with { Action = PlanAction.Delete }, Outcome = StepOutcome.Done },
                new StepResult { Step = Steps.Create("Late"), Outcome = StepOutcome.Unknown },
            ],
            Caller);

        Assert.That(plan.Notes, Is.EqualTo(new[]
        {
            "The call flow 'New' was published for the first time, and stays; no call reaches it unless something leads there.",
            "The call flow 'Sales' was named 'Shop' before, and keeps its name.",
            "The call flow 'Gone' is deleted, and stays so.",
            "The call flow 'Late' may still be published; run plan later to see.",
        }));
        Assert.That(plan.Steps.Select(step => step.Key.Name), Is.EqualTo(new[] { "Sales" }));
    }

    private static StepResult Done(OrgFlow before) => new() { Step = Steps.Update(before) with { Key = new FlowKey(before.Type, before.Name) }, Outcome = StepOutcome.Done, FlowId = before.Id, Version = "2.0" };

    private static Plan Restore(StepResult[] results, params string[] documents)
    {
        var after = results.Where(result => result.Step.FlowId is not null).DistinctBy(result => result.Step.Key).Select(result => new LiveFlow(LiveFlows.Flow(result.Step.Key, "2.0") with { Id = result.Step.FlowId! }));
        FlowDocument[] read = [.. documents.Select(text => FlowText.Read(text))];
        return new FailedRun(new ApplyResult(results), new OrgSnapshot(after)).Restore(Steps.Plan([.. results.Select(result => result.Step)]), read);
    }
}
