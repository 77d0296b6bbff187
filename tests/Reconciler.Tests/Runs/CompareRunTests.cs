using Reconciler.Applying;
using Reconciler.Comparison;
using Reconciler.Language.Flows;
using Reconciler.Org;
using Reconciler.Planning;
using Reconciler.Runs;
using Reconciler.TestKit;

namespace Reconciler.Tests.Runs;

/// <summary>What the listings alone decide: these orgs support no export.</summary>
internal sealed class CompareRunTests
{
    private static readonly FlowKey Sales = new("inboundcall", "Sales");
    private static readonly OrgFlow Applied = LiveFlows.Flow(Sales).Marked(new string('a', 64));

    [Test]
    public async Task Flows_that_were_published_from_one_document_and_not_touched_since_are_the_same()
        => Assert.That(await CompareAsync([Applied], [Applied with { Id = "other" }]), Is.EqualTo(new[] { FlowDifferenceKind.Same }));

    [Test]
    public async Task A_flow_that_is_in_one_org_needs_no_content()
    {
        Assert.That(await CompareAsync([Applied], []), Is.EqualTo(new[] { FlowDifferenceKind.OnlyInFirst }));
        Assert.That(await CompareAsync([], [Applied]), Is.EqualTo(new[] { FlowDifferenceKind.OnlyInSecond }));
        Assert.That(await CompareAsync([Applied with { PublishedVersion = null }], []), Is.EqualTo(new[] { FlowDifferenceKind.InNeither }));
    }

    [TestCaseSource(nameof(Touched))]
    public void Any_other_flow_is_exported(OrgFlow other)
        => Assert.That(async () => await CompareAsync([Applied], [other]), Throws.InstanceOf<NotSupportedException>());

    private static IEnumerable<OrgFlow> Touched =>
    [
        LiveFlows.Flow(Sales),
        LiveFlows.Flow(Sales).Marked(new string('b', 64)),
        LiveFlows.Flow(Sales).Marked(new string('a', 64), project: "another"),
        LiveFlows.Flow(Sales, publishedBy: "Ann").Marked(new string('a', 64)),
        Applied with { DivisionName = "Sales" },
    ];

    private static async Task<FlowDifferenceKind[]> CompareAsync(OrgFlow[] first, OrgFlow[] second)
    {
        using var project = new TempProject();
        var validated = await project.Manifest("sales", "apiVersion: reconciler/v1\nkind: CallFlow\nmetadata: { name: Sales }\nspec: { steps: [ disconnect: ] }").ValidateAsync();
        await using var before = new ListedOrg(first);
        await using var after = new ListedOrg(second);
        var comparison = await new CompareRun(Context(before), Context(after)).CompareAsync(FlowSelection.All, CancellationToken.None);
        return [.. comparison.Flows.Select(flow => flow.Kind)];

        RunContext Context(IOrg org) => new(validated.Valid!, org, new ApplyOptions(), new ManualTimeProvider());
    }

    private sealed class ListedOrg(OrgFlow[] flows) : UnsupportedOrg
    {
        public override Task<Page<OrgFlow>> ListFlowsAsync(FlowQuery query, int pageNumber, CancellationToken cancellationToken) => Task.FromResult(new Page<OrgFlow>(flows, 1, 1, null));
    }
}
