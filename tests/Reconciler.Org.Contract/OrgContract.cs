using Reconciler.Language.Flows;
using Reconciler.Org.Resilience;

namespace Reconciler.Org.Contract;

/// <summary>What every transport promises, whichever way it talks to the org.</summary>
public abstract class OrgContract : ContractFixture
{
    [Test]
    public async Task An_empty_org_has_one_page_without_flows()
    {
        RequireFreshOrg();
        Page<OrgFlow> page = await ListAsync(Org);

        Assert.That(page.Entities, Is.Empty);
        Assert.That((page.PageNumber, page.PageCount), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task A_wrong_secret_is_told_as_such()
    {
        await using IOrg org = Server.ConnectWithWrongSecret();

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ListAsync(org)))!;
        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.BadCredentials));
        Assert.That(error.Message, Does.Contain("wrong client id or secret"));
    }

    [Test]
    public async Task A_published_flow_is_listed_with_version_publisher_and_marker()
    {
        JobState job = await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales")), Cancellation);

        Assert.That(job.Status, Is.EqualTo(JobStatus.Success), string.Join('\n', job.Messages));
        OrgFlow flow = (await FlowsAsync(new FlowQuery())).Single();
        Assert.That((flow.Id, flow.Name, flow.Type, flow.DivisionName), Is.EqualTo((job.FlowId, Name("Sales"), "inboundcall", "Home")));
        Assert.That(flow.Description!.Split('\n')[^1], Is.EqualTo(ContractFlows.Marker));
        Assert.That(flow.PublishedVersion!.Id, Is.EqualTo("1.0"));
        Assert.That(flow.PublishedVersion.CreatedByClientId, Is.EqualTo(Org.Identity.ClientId));
        Assert.That(flow.PublishedVersion.DatePublished, Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromMinutes(5)));
        Assert.That(flow.PublishedVersion.DateCreated, Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromMinutes(5)));
        Assert.That(flow.LockedBy, Is.Null);
    }

    [Test]
    public async Task A_second_publish_makes_version_2_of_the_same_flow()
    {
        JobState first = await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales")), Cancellation);
        JobState second = await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales"), "Good morning."), Cancellation);

        OrgFlow flow = (await FlowsAsync(new FlowQuery())).Single();
        Assert.That(second.FlowId, Is.EqualTo(first.FlowId));
        Assert.That(flow.PublishedVersion!.Id, Is.EqualTo("2.0"));
    }

    [Test]
    public async Task The_versions_of_a_flow_are_listed()
    {
        JobState job = await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales")), Cancellation);
        await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales"), "Good morning."), Cancellation);

        Page<OrgFlowVersion> page = await Org.ListVersionsAsync(job.FlowId!, 1, Cancellation);
        Assert.That(page.Entities.Select(version => version.Id), Is.SupersetOf(new[] { "1.0", "2.0" }));
        Assert.That(page.Entities.MaxBy(version => version.DatePublished)!.Id, Is.EqualTo("2.0"));
        Assert.That(page.Entities.Select(version => version.CreatedByClientId), Is.All.EqualTo(Org.Identity.ClientId));
    }

    [Test]
    public async Task The_versions_of_an_unknown_flow_are_not_found()
    {
        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => Org.ListVersionsAsync(Guid.NewGuid().ToString(), 1, Cancellation)))!;

        Assert.That((error.Kind, error.Status), Is.EqualTo((OrgErrorKind.NotFound, 404)));
        Assert.That(error.CorrelationId, Is.Not.Empty);
        await ListAsync(Org);
    }

    [Test]
    public async Task One_flow_is_exported_as_one_file()
    {
        JobState job = await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales"), "Good morning."), Cancellation);
        IReadOnlyList<ExportedFile> files = await Org.ExportFilesAsync([new ExportRequest(job.FlowId!, "1.0", "sales")], Cancellation);

        Assert.That(files, Has.Count.EqualTo(1));
        Assert.That(files[0].Content, Does.StartWith("inboundCall:").And.Contains($"name: {Name("Sales")}").And.Contains("Good morning."));
        Assert.That(files[0].Content, Does.Contain(ContractFlows.Marker));
    }

    [Test]
    public async Task Several_flows_are_exported_under_their_file_names()
    {
        JobState sales = await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales")), Cancellation);
        JobState service = await Org.PublishAsync(ContractFlows.CallFlow(Name("Service")), Cancellation);
        IReadOnlyList<ExportedFile> files = await Org.ExportFilesAsync(
            [new ExportRequest(sales.FlowId!, "1.0", "a_sales"), new ExportRequest(service.FlowId!, "1.0", "b-service")], Cancellation);

        Assert.That(files.Select(file => file.Name), Is.EquivalentTo(new[] { "a_sales", "b-service" }));
        Assert.That(files.Single(file => file.Name == "a_sales").Content, Does.Contain($"name: {Name("Sales")}"));
        Assert.That(files.Single(file => file.Name == "b-service").Content, Does.Contain($"name: {Name("Service")}"));
    }

    [Test]
    public async Task An_older_version_is_exported_as_it_was()
    {
        JobState job = await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales"), "The first."), Cancellation);
        await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales"), "The second."), Cancellation);

        Assert.That((await Org.ExportFilesAsync([new ExportRequest(job.FlowId!, "1.0", "f")], Cancellation))[0].Content, Does.Contain("The first."));
        Assert.That((await Org.ExportFilesAsync([new ExportRequest(job.FlowId!, "2.0", "f")], Cancellation))[0].Content, Does.Contain("The second."));
    }

    [Test]
    public async Task The_export_of_an_unknown_flow_fails()
    {
        JobState? job = null;
        try
        {
            job = await Org.ExportAsync([new ExportRequest(Guid.NewGuid().ToString(), "1.0", "f")], Cancellation);
        }
        catch (OrgException refused)
        {
            // Whether the registration or the job says so is not documented; both are a failure that names the flow.
            Assert.That(refused.Kind, Is.EqualTo(OrgErrorKind.NotFound));
        }

        Assert.That(job?.Status, Is.Null.Or.EqualTo(JobStatus.Failure));
    }

    [Test]
    public Task The_publish_of_a_flow_with_a_queue_that_does_not_exist_fails_with_a_reason_and_changes_nothing() =>
        AssertFailsAsync(ContractFlows.BrokenFlow(Name("Broken")));

    [Test]
    public Task The_publish_of_what_is_not_YAML_fails_with_a_reason_and_changes_nothing()
    {
        RequireFreshOrg();
        return AssertFailsAsync(ContractFlows.NotYaml);
    }

    [Test]
    public async Task Queues_are_listed()
    {
        RequireFreshOrg();
        Page<OrgEntity> page = await Org.ListEntitiesAsync(OrgEntityKind.Queue, 1, Cancellation);

        Assert.That(page.Entities.Select(queue => queue.Name), Is.EqualTo(new[] { IContractServer.Queue }));
    }

    [Test]
    public async Task Divisions_are_listed_and_one_is_home()
    {
        RequireFreshOrg();
        Page<OrgEntity> page = await Org.ListEntitiesAsync(OrgEntityKind.Division, 1, Cancellation);

        Assert.That(page.Entities.Select(division => (division.Name, division.IsHome)), Is.EquivalentTo(new[] { ("Home", true), (IContractServer.Division, false) }));
    }

    [Test]
    public async Task Pages_hold_every_flow_once()
    {
        RequireFreshOrg();
        string[] names = ["A", "B", "C"];
        foreach (string name in names)
        {
            await Org.PublishAsync(ContractFlows.CallFlow(name), Cancellation);
        }

        var query = new FlowQuery { PageSize = 1 };
        Page<OrgFlow>[] pages = await Task.WhenAll(Enumerable.Range(1, 3).Select(number => Org.ListFlowsAsync(query, number, Cancellation)));

        Assert.That(pages.SelectMany(page => page.Entities).Select(flow => flow.Name), Is.EquivalentTo(names));
        Assert.That(pages.Select(page => (page.PageNumber, page.PageCount, page.Total)), Is.EqualTo(new[] { (1, 3, 3L), (2, 3, 3L), (3, 3, 3L) }));
    }

    [Test]
    public async Task The_listing_can_be_limited_to_types()
    {
        await Org.PublishAsync(ContractFlows.CallFlow(Name("Sales")), Cancellation);

        Assert.That(await FlowsAsync(new FlowQuery { Types = ["commonmodule", "workflow"] }), Is.Empty);
        Assert.That(await FlowsAsync(new FlowQuery { Types = ["commonmodule", "inboundcall"] }), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_cancelled_call_ends_with_a_cancellation()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.That(() => Org.ListFlowsAsync(new FlowQuery(), 1, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Org.CreatePublishJobAsync(cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task An_expired_token_is_refused_once_and_then_renewed()
    {
        await ListAsync(Org);
        Server.ExpireTokens();

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ListAsync(Org)))!;
        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.Unauthorized));
        Assert.That(() => ListAsync(Org), Throws.Nothing);
    }

    [Test]
    public async Task An_expired_token_is_not_noticed_through_ResilientOrg()
    {
        await using var org = new ResilientOrg(Server.Connect(), new ResilienceOptions(), TimeProvider.System, () => 0);
        await ListAsync(org);
        Server.ExpireTokens();

        JobState job = await org.PublishAsync(ContractFlows.CallFlow(Name("Sales")), Cancellation);
        Assert.That(job.Status, Is.EqualTo(JobStatus.Success));
    }

    private async Task AssertFailsAsync(string archyYaml)
    {
        JobState job = await Org.PublishAsync(archyYaml, Cancellation);

        Assert.That(job.Status, Is.EqualTo(JobStatus.Failure));
        Assert.That(job.Messages, Has.Some.Matches<JobMessage>(message => message is { Severity: JobMessageSeverity.Error, Text.Length: > 0 }));
        Assert.That((await FlowsAsync(new FlowQuery())).Select(flow => flow.PublishedVersion), Is.All.Null);
    }

    private static Task<Page<OrgFlow>> ListAsync(IOrg org) => org.ListFlowsAsync(new FlowQuery(), 1, Cancellation);
}
