using Reconciler.Language.Flows;

namespace Reconciler.Org.Contract;

/// <summary>What every transport promises about single flows, filters, named things and dependency tracking.</summary>
public abstract class OrgLookupContract : ContractFixture
{
    private const int MoreThanAPage = 101;

    [Test]
    public async Task A_flow_is_read_by_its_id_with_its_last_operation()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));

        OrgFlow flow = await Org.GetFlowAsync(id, Cancellation);
        Assert.That((flow.Id, flow.Name, flow.Type, flow.IsDeleted), Is.EqualTo((id, Name("Sales"), "inboundcall", false)));
        Assert.That(flow.PublishedVersion!.Id, Is.EqualTo("1.0"));
        Assert.That(flow.LastOperation?.Action, Is.EqualTo("PUBLISH"));
        Assert.That(flow.LastOperation!.By, Is.Not.Empty);
    }

    [Test]
    public async Task An_unknown_flow_is_not_found() =>
        Assert.That(await RefusalOfAsync(Guid.NewGuid().ToString()), Is.EqualTo(OrgErrorKind.NotFound));

    [Test]
    public async Task A_deleted_flow_is_not_found_and_listed_only_on_request()
    {
        string id = await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        await Server.DeleteAsync(id, Cancellation);

        Assert.That(await RefusalOfAsync(id), Is.EqualTo(OrgErrorKind.NotFound));
        Assert.That(await FlowsAsync(new FlowQuery()), Is.Empty);
        OrgFlow deleted = (await FlowsAsync(new FlowQuery { Deleted = true })).Single();
        Assert.That((deleted.Id, deleted.IsDeleted), Is.EqualTo((id, true)));
    }

    [Test]
    public async Task The_listing_can_be_limited_to_a_name()
    {
        await PublishAsync(ContractFlows.CallFlow(Name("Sales")));
        await PublishAsync(ContractFlows.CallFlow(Name("Service")));

        Page<OrgFlow> page = await Org.ListFlowsAsync(new FlowQuery { Name = Name("Sales") }, 1, Cancellation);
        Assert.That(page.Entities.Select(flow => flow.Name), Is.EqualTo(new[] { Name("Sales") }));
    }

    [Test]
    public async Task The_dependency_index_tells_its_state() =>
        Assert.That((await Org.GetDependencyIndexAsync(Cancellation)).IsTrusted, Is.True);

    [Test]
    public async Task Every_published_caller_of_a_shared_flow_is_on_one_page()
    {
        RequireFreshOrg();
        string shared = await PublishAsync(ContractFlows.SharedFlow(Name("Auth")));
        await PublishAsync(ContractFlows.CallFlow(Name("Stranger")));
        foreach (int i in Enumerable.Range(1, MoreThanAPage))
        {
            await PublishAsync(ContractFlows.Caller(Name($"Caller {i}"), Name("Auth")));
        }

        Page<OrgDependency>[] pages = await Task.WhenAll(Enumerable.Range(1, 2).Select(page => Org.ListConsumersAsync(shared, "commonmodule", page, Cancellation)));

        Assert.That(pages.Select(page => (page.Entities.Count, page.PageNumber, page.PageCount, page.Total)), Is.EqualTo(new[] { (100, 1, 2, 101L), (1, 2, 2, 101L) }));
        OrgDependency[] callers = [.. pages.SelectMany(page => page.Entities)];
        Assert.That(callers.Select(caller => caller.Name), Is.EquivalentTo(Enumerable.Range(1, MoreThanAPage).Select(i => Name($"Caller {i}"))));
        Assert.That(callers.Select(caller => (caller.FlowType, caller.Version, caller.IsDeleted)), Is.All.EqualTo(("inboundcall", "1.0", false)));
    }

    [Test]
    public async Task A_shared_flow_without_callers_has_one_empty_page()
    {
        string shared = await PublishAsync(ContractFlows.SharedFlow(Name("Auth")));

        Page<OrgDependency> page = await Org.ListConsumersAsync(shared, "commonmodule", 1, Cancellation);
        Assert.That((page.Entities.Count, page.PageCount), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task The_callers_of_an_unknown_flow_are_not_found()
    {
        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => Org.ListConsumersAsync(Guid.NewGuid().ToString(), "commonmodule", 1, Cancellation)))!;

        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.NotFound));
    }

    [Test]
    public async Task Every_kind_of_named_thing_can_be_listed([Values] OrgEntityKind kind)
    {
        int pages = (await Org.ListEntitiesAsync(kind, 1, Cancellation)).PageCount;

        Assert.That(pages, Server.IsFresh ? Is.EqualTo(1) : Is.Positive);
    }

    [Test]
    public async Task Data_actions_are_listed_with_their_category()
    {
        RequireFreshOrg();
        Page<OrgEntity> page = await Org.ListEntitiesAsync(OrgEntityKind.DataAction, 1, Cancellation);

        Assert.That(page.Entities.Select(action => (action.Category, action.Name)), Is.EqualTo(new[] { IContractServer.DataAction }));
    }

    private async Task<string> PublishAsync(string archyYaml)
    {
        JobState job = await Org.PublishAsync(archyYaml, Cancellation);
        Assert.That(job.Status, Is.EqualTo(JobStatus.Success), string.Join('\n', job.Messages));
        return job.FlowId!;
    }

    private async Task<OrgErrorKind> RefusalOfAsync(string flowId) =>
        (await Assert.ThrowsAsync<OrgException>(() => Org.GetFlowAsync(flowId, Cancellation)))!.Kind;
}
