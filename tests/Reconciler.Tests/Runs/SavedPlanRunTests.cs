using Reconciler.Applying;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Runs;
using Reconciler.SavedPlans;
using Reconciler.TestKit;

namespace Reconciler.Tests.Runs;

internal sealed class SavedPlanRunTests
{
    private static readonly OrgFlow Sales = LiveFlows.Flow(new FlowKey("inboundcall", "Sales"));

    [TestCase(LiveFlows.OwnClient, "id of inboundcall/Sales", null)]
    [TestCase("another client", "id of inboundcall/Sales", null)]
    [TestCase(LiveFlows.OwnClient, "id of another org", "RC4040")]
    [TestCase("another client", "id of another org", "RC4038")]
    public async Task One_host_has_many_orgs_and_a_plan_is_for_one(string plannedBy, string flowId, string? code)
    {
        using var project = new TempProject();
        var validated = await project.Manifest("sales", "apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales }\nspec: { steps: [ disconnect: ] }").ValidateAsync();
        var plan = new Plan
        {
            Project = "demo",
            Environment = "dev",
            Org = "the org",
            Steps = [new PlanStep { Key = new FlowKey("inboundcall", "Sales"), Action = PlanAction.Update, FlowId = Sales.Id, LiveVersion = "1.0" }],
        };
        var saved = SavedPlan.Of(plan, new PlanOptions(), validated.Flows, new OrgIdentity("dev", "the org", plannedBy));
        await using var org = new OneFlowOrg(Sales with { Id = flowId });

        var taken = await new SavedPlanRun(new RunContext(validated.Valid!, org, new ApplyOptions(), new ManualTimeProvider())).TakeAsync(saved, CancellationToken.None);

        Assert.That(taken.Diagnostics.Select(diagnostic => diagnostic.Code), Is.EqualTo(code is null ? [] : new[] { code }));
        Assert.That(taken.Plan.Steps, Is.EqualTo(plan.Steps));
    }

    private sealed class OneFlowOrg(OrgFlow flow) : UnsupportedOrg
    {
        public override Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken) => Task.FromResult(new Page<OrgFlow>([flow], 1, 1, null));
    }
}
