using Reconciler.Compilation;
using Reconciler.Diffing;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;
using Reconciler.Tests.Compilation;

namespace Reconciler.Tests.Planning;

internal sealed class ReferenceCheckTests
{
    [Test]
    public async Task Names_that_resolve_are_silent_and_each_kind_is_listed_once()
    {
        var org = new NamingOrg();

        Assert.That(await CheckAsync(org, Flow("Sales", "Home"), Flow("Sales", "Home", "B")), Is.Empty);
        Assert.That(org.Listed, Is.EqualTo(new[] { OrgEntityKind.Queue, OrgEntityKind.Division }));
    }

    [TestCase("Sale", "Home", "RC4002: The org has no queue 'Sale'; did you mean 'Sales'?")]
    [TestCase("sales", "Home", "RC4002: The org has no queue 'sales'; did you mean 'Sales'?")]
    [TestCase("Service", "Home", "RC4002: The org has no queue 'Service'; create the queue, or correct the name (names are case-sensitive).")]
    [TestCase("Twice", "Home", "RC4003: The org has 2 queues named 'Twice', so the name does not tell which is meant; rename all but one.")]
    [TestCase("Sales", "Hom", "RC4002: The org has no division 'Hom'; did you mean 'Home'?")]
    public async Task A_name_that_does_not_resolve_is_told(string queue, string division, string finding)
        => Assert.That(await CheckAsync(new NamingOrg(), Flow(queue, division)), Is.EqualTo(new[] { finding }));

    [Test]
    public async Task A_flow_that_is_as_desired_costs_no_call()
    {
        var org = new NamingOrg();
        var flow = Flow("Nowhere", "Nowhere");
        var same = new FlowComparison(flow, new LiveFlow(LiveFlows.Flow(flow.Document.Key)), []);

        Assert.That(await new ReferenceCheck(org).CheckAsync([same], new OrgSnapshot([]), new PlanOptions(), CancellationToken.None), Is.Empty);
        Assert.That(org.Listed, Is.Empty);
    }

    [Test]
    public async Task A_shared_flow_that_is_nowhere_is_told_with_the_nearest_name()
    {
        var caller = ManifestCompiler.Flow("apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: A }\nspec: { steps: [ { invoke: Auht } ] }");
        var snapshot = new OrgSnapshot([new LiveFlow(LiveFlows.Flow(new FlowKey("commonmodule", "Auth"))), new LiveFlow(LiveFlows.Flow(new FlowKey("inboundcall", "Auht")))]);

        var diagnostics = await new ReferenceCheck(new NamingOrg()).CheckAsync([new FlowComparison(caller, null, [])], snapshot, new PlanOptions(), CancellationToken.None);

        Assert.That(diagnostics.Single().Message, Does.EndWith("neither in the manifests nor published in the org; did you mean 'Auth'?"));
    }

    private static CompiledFlow Flow(string queue, string division, string name = "A")
        => ManifestCompiler.Flow($"apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: {{ name: {name}, division: {division} }}\nspec: {{ steps: [ {{ transferToAcd: {queue} }} ] }}");

    private static async Task<IEnumerable<string>> CheckAsync(NamingOrg org, params CompiledFlow[] flows)
    {
        var comparisons = flows.Select(flow => new FlowComparison(flow, null, [])).ToArray();
        var diagnostics = await new ReferenceCheck(org).CheckAsync(comparisons, new OrgSnapshot([]), new PlanOptions(), CancellationToken.None);
        return diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}");
    }
}
