using Reconciler.Diff;
using Reconciler.Language.Compilation;
using Reconciler.Language.Flows;
using Reconciler.Live;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.TestKit;

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

    [TestCase("CRM", "Find", null)]
    [TestCase("ERP", "Find", null)]
    [TestCase("CRM", "Old", null)]
    [TestCase("CRM", "Fnid", "RC4002: The org has no data action 'Fnid' in the category 'CRM'; did you mean 'Find'?")]
    [TestCase("CRM", "Refund", "RC4002: The org has no data action 'Refund' in the category 'CRM'; create the data action, or correct the name (names are case-sensitive).")]
    [TestCase("CRM", "Order", "RC4021: The org has the data action 'Order' in the category 'ERP', not in 'CRM'; write the category that it has, unless its integration is called 'CRM'.")]
    public async Task A_data_action_is_looked_for_in_its_category(string category, string action, string? finding)
    {
        var flow = ManifestCompiler.Flow($"apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: {{ name: A }}\nspec: {{ steps: [ {{ callData: {{ category: {category}, action: {action} }} }} ] }}");

        Assert.That(await CheckAsync(new NamingOrg(), flow), Is.EqualTo(finding is null ? [] : new[] { finding }));
    }

    [Test]
    public async Task A_name_is_told_once_with_its_other_places()
    {
        var comparisons = new[] { Flow("Sale", "Home"), Flow("Sale", "Home", "B") }.Select(flow => new FlowComparison(flow, null, [])).ToArray();

        var diagnostics = await new ReferenceCheck(new NamingOrg()).CheckAsync(comparisons, new OrgSnapshot([]), new PlanOptions(), CancellationToken.None);

        Assert.That(diagnostics.Single().Related.Select(place => place.Note), Is.EqualTo(new[] { "named here too" }));
    }

    [TestCase("routing:queue:view", "a role with routing:queue:view")]
    [TestCase(null, "a role that allows it")]
    public async Task A_listing_that_is_refused_leaves_its_names_unchecked_and_the_others_checked(string? permission, string cure)
    {
        var org = new NamingOrg(OrgEntityKind.Queue, permission);

        Assert.That(await CheckAsync(org, Flow("Sale", "Hom"), Flow("Service", "Hom", "B")), Is.EqualTo(new[]
        {
            $"RC4022: The org does not show its queues to this OAuth client, so these stay unchecked: 'Sale', 'Service'; give it {cure}.",
            "RC4002: The org has no division 'Hom'; did you mean 'Home'?",
        }));
    }

    [Test]
    public async Task Of_many_unchecked_names_the_first_are_told()
    {
        CompiledFlow[] flows = [.. Enumerable.Range(1, 7).Select(i => Flow($"Q{i}", "Home", $"F{i}"))];

        Assert.That((await CheckAsync(new NamingOrg(OrgEntityKind.Queue), flows)).Single(), Does.Contain("unchecked: 'Q1', 'Q2', 'Q3', 'Q4', 'Q5' and 2 more; give"));
    }

    [Test]
    public void Another_refusal_is_no_finding() => Assert.That(
        () => CheckAsync(new ScriptedOrg(new OrgException(OrgErrorKind.Server, "down")), Flow("Sales", "Home")),
        Throws.InstanceOf<OrgException>().With.Message.EqualTo("down"));

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

    private static async Task<IEnumerable<string>> CheckAsync(IOrg org, params CompiledFlow[] flows)
    {
        var comparisons = flows.Select(flow => new FlowComparison(flow, null, [])).ToArray();
        var diagnostics = await new ReferenceCheck(org).CheckAsync(comparisons, new OrgSnapshot([]), new PlanOptions(), CancellationToken.None);
        return diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}");
    }
}
