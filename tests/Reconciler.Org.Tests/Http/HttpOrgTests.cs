using Reconciler.Language.Flows;
using Reconciler.Org.Http;

namespace Reconciler.Org.Tests.Http;

internal sealed class HttpOrgTests
{
    private const string EmptyListing = """{"entities":[],"pageSize":500,"pageNumber":1,"total":0,"pageCount":0}""";

    [Test]
    public void The_identity_names_org_and_client() =>
        Assert.That(TestOrg.Answering("{}").Identity, Is.EqualTo(new OrgIdentity("prod", "eu-central-1 (api.mypurecloud.de)", "client-1")));

    [Test]
    public async Task A_call_carries_token_agent_and_accept()
    {
        var stub = new StubHandler(_ => StubHandler.Json(EmptyListing));
        await TestOrg.Over(stub).ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None);

        RecordedRequest call = stub.Calls.Single();
        Assert.That(call.Uri.GetLeftPart(UriPartial.Path), Is.EqualTo("https://api.mypurecloud.de/api/v2/flows"));
        Assert.That(call.Headers["Authorization"], Is.EqualTo("Bearer token-1"));
        Assert.That(call.Headers["User-Agent"], Does.Match(@"^Reconciler/\d+\.\d+\.\d+$"));
        Assert.That(call.Headers["Accept"], Is.EqualTo("application/json"));
    }

    [Test]
    public async Task ListFlows_sends_no_filter_that_is_not_set()
    {
        var stub = new StubHandler(_ => StubHandler.Json(EmptyListing));
        await TestOrg.Over(stub).ListFlowsAsync(new FlowQuery { IncludeSchemas = false }, 3, CancellationToken.None);

        Assert.That(stub.Calls.Single().Uri.Query, Is.EqualTo("?pageNumber=3&pageSize=500"));
    }

    [Test]
    public async Task ListFlows_repeats_types_in_lower_case()
    {
        var stub = new StubHandler(_ => StubHandler.Json(EmptyListing));
        var query = new FlowQuery
        {
            PageSize = 10,
            Types = ["COMMONMODULE", "inboundcall"],
            PublishedAfter = new DateTimeOffset(2026, 8, 1, 14, 0, 0, TimeSpan.FromHours(2)),
        };
        await TestOrg.Over(stub).ListFlowsAsync(query, 1, CancellationToken.None);

        Assert.That(
            stub.Calls.Single().Uri.Query,
            Is.EqualTo("?pageNumber=1&pageSize=10&type=commonmodule&type=inboundcall&includeSchemas=true&publishedAfter=2026-08-01T12%3A00%3A00.000Z"));
    }

    [Test]
    public async Task ListFlows_reads_all_that_Reconciler_uses_of_a_flow()
    {
        Page<OrgFlow> page = await TestOrg.Answering("""
            {"entities":[{"id":"f1","name":"Auth","type":"COMMONMODULE","description":"text\nmarker","division":{"id":"d1","name":"Home"},
              "publishedVersion":{"id":"2.0","datePublished":"2026-08-01T10:20:30.120Z","dateCreated":1785579630120,
                "createdByClient":{"id":"c1","name":"Deployer"},"unknown":[1]},
              "savedVersion":{"id":"3.0","dateSaved":1785579630120,"createdBy":{"id":"u1","name":"Ann"}},
              "lockedUser":{"id":"u1","name":"Ann"},"publishedBy":{"id":"u2"},
              "inputSchema":{"type":"object"},"outputSchema":null,"compatibleFlowTypes":["INBOUNDCALL"]}],
             "pageSize":1,"pageNumber":1,"total":2,"pageCount":2,"nextUri":"/api/v2/flows?pageNumber=2"}
            """).ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None);

        OrgFlow flow = page.Entities.Single();
        Assert.That((page.PageNumber, page.PageCount, page.Total), Is.EqualTo((1, 2, 2L)));
        Assert.That((flow.Id, flow.Name, flow.Type, flow.Description), Is.EqualTo(("f1", "Auth", "commonmodule", "text\nmarker")));
        Assert.That((flow.DivisionId, flow.DivisionName), Is.EqualTo(("d1", "Home")));
        Assert.That((flow.LockedBy, flow.LockedByClientId, flow.PublishedBy), Is.EqualTo(("Ann", (string?)null, "u2")));
        Assert.That(flow.CompatibleFlowTypes, Is.EqualTo(new[] { "inboundcall" }));
        Assert.That(flow.InputSchema!.Value.GetProperty("type").GetString(), Is.EqualTo("object"));
        Assert.That(flow.OutputSchema, Is.Null);
        Assert.That(flow.CheckedInVersion, Is.Null);
        Assert.That(flow.SavedVersion, Is.EqualTo(new OrgFlowVersion { Id = "3.0", DateSaved = Moment, CreatedBy = "Ann" }));
        Assert.That(
            flow.PublishedVersion,
            Is.EqualTo(new OrgFlowVersion { Id = "2.0", DatePublished = Moment, DateCreated = Moment, CreatedByClientId = "c1", CreatedBy = "Deployer" }));
    }

    [Test]
    public async Task A_lock_of_a_client_names_the_client()
    {
        Page<OrgFlow> page = await TestOrg
            .Answering("""{"entities":[{"id":"f","name":"n","type":"BOT","lockedClient":{"id":"c9"}}],"pageCount":1}""")
            .ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None);

        Assert.That((page.Entities[0].LockedBy, page.Entities[0].LockedByClientId), Is.EqualTo(("c9", "c9")));
    }

    [TestCase("""{"id":"f1","type":"BOT"}""", "name of flow f1")]
    [TestCase("""{"id":"f1","name":"n","type":"BOT","publishedVersion":{"id":"1.0","datePublished":"soon"}}""", "datePublished of publishedVersion of flow f1")]
    [TestCase("""{"id":"f1","name":7,"type":"BOT"}""", "$.entities[0].name")]
    public async Task What_cannot_be_read_of_a_flow_is_named(string flow, string field)
    {
        HttpOrg org = TestOrg.Answering($$"""{"entities":[{{flow}}],"pageCount":1}""");

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None)))!;
        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.Protocol));
        Assert.That(error.Message, Does.StartWith("GET /api/v2/flows: ").And.Contains(field));
    }

    [Test]
    public async Task ListVersions_reads_versions_of_a_flow_and_escapes_its_id()
    {
        var stub = new StubHandler(_ => StubHandler.Json("""{"entities":[{"id":"2.0"},{"id":"1.0"}],"pageCount":1}"""));
        Page<OrgFlowVersion> page = await TestOrg.Over(stub).ListVersionsAsync("a/b c", 1, CancellationToken.None);

        Assert.That(page.Entities.Select(version => version.Id), Is.EqualTo(new[] { "2.0", "1.0" }));
        Assert.That(stub.Calls.Single().Uri.AbsolutePath, Is.EqualTo("/api/v2/flows/a%2Fb%20c/versions"));
    }

    [Test]
    public async Task CreatePublishJob_returns_where_to_upload()
    {
        var stub = new StubHandler(_ => StubHandler.Json(
            """{"id":"j1","presignedUrl":"https://s3.example/x?X-Amz-Signature=hidden","headers":{"x-amz-meta-a":"1"},"selfUri":"/x"}"""));
        PublishJob job = await TestOrg.Over(stub).CreatePublishJobAsync(CancellationToken.None);

        Assert.That(stub.Calls.Single(), Has.Property("Method").EqualTo("POST").And.Property("Body").EqualTo(string.Empty));
        Assert.That((job.Id, job.PresignedUrl.Host, job.Headers["x-amz-meta-a"]), Is.EqualTo(("j1", "s3.example", "1")));
        Assert.That(job.ToString(), Does.Not.Contain("hidden"));
    }

    [TestCase("Registered", JobStatus.Registered)]
    [TestCase("STARTED", JobStatus.Started)]
    [TestCase("Success", JobStatus.Success)]
    [TestCase("Failure", JobStatus.Failure)]
    [TestCase("Queued", JobStatus.Unknown)]
    public async Task GetPublishJob_reads_the_status(string text, JobStatus status)
    {
        var stub = new StubHandler(_ => StubHandler.Json($$"""{"id":"j1","status":"{{text}}","flow":{"id":"f1"} }"""));
        JobState job = await TestOrg.Over(stub).GetPublishJobAsync("j1", CancellationToken.None);

        Assert.That((job.Status, job.FlowId), Is.EqualTo((status, "f1")));
        Assert.That(job.Messages, Is.Empty);
        Assert.That(stub.Calls.Single().Uri.PathAndQuery, Is.EqualTo("/api/v2/flows/jobs/j1?expand=messages"));
    }

    [Test]
    public async Task GetExportJob_reads_messages_and_the_download_address()
    {
        var stub = new StubHandler(_ => StubHandler.Json("""
            {"id":"j1","status":"Success","downloadUrl":"https://s3.example/y?Signature=hidden",
             "messages":[{"type":"Warning","text":"w"},{"type":"ERROR","text":"e"},{"type":"Rumour"}]}
            """));
        JobState job = await TestOrg.Over(stub).GetExportJobAsync("j1", CancellationToken.None);

        Assert.That(job.DownloadUrl!.Query, Is.EqualTo("?Signature=hidden"));
        Assert.That(job.ToString(), Does.Not.Contain("hidden"));
        Assert.That(job.Messages.Select(message => message.Severity), Is.EqualTo(new[] { JobMessageSeverity.Warning, JobMessageSeverity.Error, JobMessageSeverity.Unknown }));
        Assert.That(stub.Calls.Single().Uri.PathAndQuery, Is.EqualTo("/api/v2/flows/export/jobs/j1?expand=messages"));
    }

    [Test]
    public async Task CreateExportJob_asks_for_yaml_of_each_version()
    {
        var stub = new StubHandler(_ => StubHandler.Json("""{"id":"j2","status":"Registered","totalFlows":1}"""));
        string id = await TestOrg.Over(stub).CreateExportJobAsync([new ExportRequest("f1", "4.0", "auth")], CancellationToken.None);

        RecordedRequest call = stub.Calls.Single();
        Assert.That(id, Is.EqualTo("j2"));
        Assert.That(call.Headers["Content-Type"], Is.EqualTo("application/json"));
        Assert.That(call.Body, Is.EqualTo("""{"flows":[{"flow":{"id":"f1","version":"4.0"},"exportType":"Yaml","fileName":"auth"}]}"""));
    }

    [Test]
    public void An_export_of_nothing_is_not_sent() =>
        Assert.That(() => TestOrg.Answering("{}").CreateExportJobAsync([], CancellationToken.None), Throws.InstanceOf<ArgumentException>());

    [TestCase(OrgEntityKind.Queue, "/api/v2/routing/queues?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.Division, "/api/v2/authorization/divisions?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.UserPrompt, "/api/v2/architect/prompts?pageNumber=2&pageSize=100&includeMediaUris=false&includeResources=false")]
    [TestCase(OrgEntityKind.DataAction, "/api/v2/integrations/actions?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.DataTable, "/api/v2/flows/datatables?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.Schedule, "/api/v2/architect/schedules?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.ScheduleGroup, "/api/v2/architect/schedulegroups?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.EmergencyGroup, "/api/v2/architect/emergencygroups?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.Skill, "/api/v2/routing/skills?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.LanguageSkill, "/api/v2/routing/languages?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.WrapupCode, "/api/v2/routing/wrapupcodes?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.FlowOutcome, "/api/v2/flows/outcomes?pageNumber=2&pageSize=100")]
    [TestCase(OrgEntityKind.FlowMilestone, "/api/v2/flows/milestones?pageNumber=2&pageSize=100")]
    public async Task ListEntities_reads_the_collection_of_the_kind(OrgEntityKind kind, string pathAndQuery)
    {
        var stub = new StubHandler(_ => StubHandler.Json("""{"entities":[{"id":"1","name":"Home","homeDivision":true},{"id":"2","name":"Sales","category":"CRM"}],"pageCount":1}"""));
        Page<OrgEntity> page = await TestOrg.Over(stub).ListEntitiesAsync(kind, 2, CancellationToken.None);

        Assert.That(page.Entities, Is.EqualTo(new[] { new OrgEntity("1", "Home", IsHome: true), new OrgEntity("2", "Sales") { Category = "CRM" } }));
        Assert.That(stub.Calls.Single().Uri.PathAndQuery, Is.EqualTo(pathAndQuery));
    }

    private static DateTimeOffset Moment { get; } = new(2026, 8, 1, 10, 20, 30, 120, TimeSpan.Zero);
}
