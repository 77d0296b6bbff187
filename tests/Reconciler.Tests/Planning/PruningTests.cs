using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Planning;
using Reconciler.TestKit;
using Reconciler.Tests.Applying;

namespace Reconciler.Tests.Planning;

internal sealed class PruningTests
{
    private static readonly FlowKey Auth = new("commonmodule", "Auth");
    private static readonly FlowKey Sales = Steps.Key("Sales");

    [Test]
    public void Callers_go_before_what_they_call()
        => Assert.That(Prune([Auth, Sales], [(Auth, Flow(Sales))]), Is.EqualTo(new[]
        {
            "Delete Sales: it is this project's, and no manifest describes it any more",
            "Delete Auth: it is this project's, and no manifest describes it any more",
        }));

    [TestCase("IVRCONFIGURATION", "the call route 'Main'")]
    [TestCase("QUEUE", "the queue 'Main'")]
    [TestCase("EMERGENCYGROUP", "the emergency group 'Main'")]
    [TestCase("SOMETHINGELSE", "the somethingelse 'Main'")]
    public void What_uses_a_flow_is_named_and_keeps_it(string type, string told)
        => Assert.That(Prune([Sales], [(Sales, new FlowUse("1", "Main", type, null))]), Is.EqualTo(new[] { $"Blocked Sales: in use by {told}; take it out of there first" }));

    [Test]
    public void A_flow_that_is_not_deleted_keeps_what_it_uses()
        => Assert.That(Prune([Auth], [(Auth, Flow(Sales))]), Is.EqualTo(new[] { "Blocked Auth: in use by the call flow 'Sales'; take it out of there first" }));

    [Test]
    public void Many_users_are_counted()
        => Assert.That(
            Prune([Auth], [.. Enumerable.Range(1, 7).Select(i => (Auth, Flow(Steps.Key($"C{i}"))))]).Single(),
            Does.EndWith("the call flow 'C5' and 2 more; take it out of there first"));

    [Test]
    public void What_uses_a_flow_that_stays_stays_too_and_so_on()
        => Assert.That(Prune([Auth, Sales], [(Auth, Flow(Sales)), (Sales, new FlowUse("1", "Main", "IVRCONFIGURATION", null))]), Is.EqualTo(new[]
        {
            "Blocked Sales: in use by the call route 'Main'; take it out of there first",
            "Blocked Auth: in use by the call flow 'Sales', which is not deleted",
        }));

    [Test]
    public void Flows_that_use_each_other_stay()
    {
        var other = Steps.Key("Other");

        Assert.That(Prune([Sales, other], [(Sales, Flow(other)), (other, Flow(Sales))]), Has.All.Contains("in a circle"));
    }

    [Test]
    public void A_protected_flow_stays()
    {
        var live = new LiveFlow(LiveFlows.Flow(Sales) with { Description = new Marker("demo", "a", new string('0', 64)) { IsProtected = true }.ToString() });

        Assert.That(Prune([live], FlowUseSurvey.Unknown("?")).Steps.Single().Reasons.Single(), Does.StartWith("protected: its manifest said 'protect: true'"));
    }

    [Test]
    public void A_use_that_the_plan_drops_is_waited_for()
    {
        var caller = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales }\nspec: { steps: [] }");
        var plan = Prune([Live(Auth)], Survey([(Auth, Flow(Sales))]), Steps.Plan(Steps.Update(LiveFlows.Flow(Sales))), caller);

        Assert.That(plan.Steps.Select(step => $"{step.Action} {step.Key.Name} needs {string.Join(",", step.DependsOn)}"), Is.EqualTo(new[] { "Update Sales needs ", "Delete Auth needs inboundcall/Sales" }));
    }

    [Test]
    public void A_manifest_that_still_calls_a_flow_keeps_it()
    {
        var caller = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales }\nspec: { steps: [{ invoke: Auth }] }");
        var plan = Prune([Live(Auth)], Survey([]), Steps.Plan(), caller);

        Assert.That(plan.Steps.Single().Reasons, Is.EqualTo(new[] { "in use by the manifest of the call flow 'Sales'; take it out of there first" }));
    }

    [Test]
    public void Where_nobody_can_tell_what_uses_a_flow_it_goes_last_and_that_is_told()
    {
        var plan = Prune([Live(Auth), Live(Sales)], FlowUseSurvey.Unknown("the index is being built"), Steps.Plan(Steps.Create("New")));

        Assert.That(plan.Steps.Select(step => $"{step.Action} {step.Key.Name} needs {string.Join(",", step.DependsOn)}"), Is.EqualTo(new[]
        {
            "Create New needs ", "Delete Sales needs inboundcall/New", "Delete Auth needs inboundcall/New,inboundcall/Sales",
        }));
        Assert.That(plan.Notes, Is.EqualTo(new[] { "What uses the flows to delete is not known, because the index is being built; the org refuses to delete what is in use." }));
    }

    private static string[] Prune(FlowKey[] leftovers, (FlowKey Used, FlowUse By)[] uses)
        => [.. Prune([.. leftovers.Select(Live)], Survey(uses)).Steps.Select(step => $"{step.Action} {step.Key.Name}: {string.Join("; ", step.Reasons)}")];

    private static Plan Prune(LiveFlow[] leftovers, FlowUseSurvey survey) => Prune(leftovers, survey, Steps.Plan());

    private static Plan Prune(LiveFlow[] leftovers, FlowUseSurvey survey, Plan plan, params CompiledFlow[] described)
        => new Pruning(described.ToDictionary(flow => flow.Document.Key), new Obstacles(LiveFlows.OwnClient, new PlanOptions())).AddTo(plan, leftovers, survey);

    private static FlowUseSurvey Survey((FlowKey Used, FlowUse By)[] uses) => new(
        uses.GroupBy(use => use.Used).ToDictionary(group => LiveFlows.Flow(group.Key).Id, group => (IReadOnlyList<FlowUse>)[.. group.Select(use => use.By)]), null);

    private static FlowUse Flow(FlowKey key) => new(LiveFlows.Flow(key).Id, key.Name, "INBOUNDCALLFLOW", key);

    private static LiveFlow Live(FlowKey key) => new(LiveFlows.Flow(key).Marked(new string('0', 64)));
}
