namespace Reconciler.Org.Tests;

internal sealed class HttpOrgLookupTests
{
    private const string NoFlows = """{"entities":[],"pageSize":500,"pageNumber":1,"total":0,"pageCount":0}""";

    [Test]
    public async Task GetFlow_asks_for_one_flow_and_reads_its_state()
    {
        var stub = new StubHandler(_ => StubHandler.Json("""
            {"id":"f/1","name":"Auth","type":"COMMONMODULE","deleted":true,"currentOperation":{"actionName":"PUBLISH","client":{"id":"c1","name":"Deployer"}}}
            """));
        OrgFlow flow = await TestOrg.Over(stub).GetFlowAsync("f/1", CancellationToken.None);

        Assert.That(stub.Calls.Single().Uri.PathAndQuery, Is.EqualTo("/api/v2/flows/f%2F1"));
        Assert.That((flow.Name, flow.Type, flow.IsDeleted, flow.LastOperation), Is.EqualTo(("Auth", "commonmodule", true, new OrgOperation("PUBLISH", "Deployer"))));
    }

    [TestCase("""{"actionName":"CHECKIN","user":{"id":"u1"},"client":{"id":"c1"}}""", "CHECKIN", "u1")]
    [TestCase("""{"actionName":"SOMETHING_NEWER"}""", "SOMETHING_NEWER", null)]
    [TestCase("""{"user":{"id":"u1"}}""", null, null)]
    [TestCase("null", null, null)]
    public async Task The_last_operation_is_what_the_server_says_of_it(string operation, string? action, string? by)
    {
        string json = $$"""{"id":"f1","name":"A","type":"BOT","currentOperation":{{operation}}}""";
        OrgFlow flow = await TestOrg.Answering(json).GetFlowAsync("f1", CancellationToken.None);

        Assert.That(flow.LastOperation, Is.EqualTo(action is null ? null : new OrgOperation(action, by)));
        Assert.That(flow.IsDeleted, Is.False);
    }

    [TestCase(404)]
    [TestCase(410)]
    public void A_flow_that_is_gone_is_not_found(int status)
    {
        var org = TestOrg.Over(new StubHandler(_ => StubHandler.Json("""{"code":"architect.flow.deleted","message":"gone"}""", (System.Net.HttpStatusCode)status)));

        Assert.That(() => org.GetFlowAsync("f1", CancellationToken.None), Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.NotFound));
    }

    [Test]
    public async Task ListFlows_sends_name_and_deleted_when_they_are_set()
    {
        var stub = new StubHandler(_ => StubHandler.Json(NoFlows));
        await TestOrg.Over(stub).ListFlowsAsync(new FlowQuery { IncludeSchemas = false, Name = "A & B", Deleted = true }, 1, CancellationToken.None);

        Assert.That(stub.Calls.Single().Uri.Query, Is.EqualTo("?pageNumber=1&pageSize=500&name=A%20%26%20B&deleted=true"));
    }

    [TestCase("OPERATIONAL", true)]
    [TestCase("Operational", true)]
    [TestCase("OPERATIONALNEEDSREBUILD", false)]
    [TestCase("NOTBUILT", false)]
    [TestCase("SOMETHING_NEWER", false)]
    public async Task The_index_is_trusted_only_when_it_is_operational(string status, bool isTrusted)
    {
        var stub = new StubHandler(_ => StubHandler.Json($$"""{"id":"1","status":"{{status}}","failedObjects":[]}"""));
        DependencyIndex index = await TestOrg.Over(stub).GetDependencyIndexAsync(CancellationToken.None);

        Assert.That((index.Text, index.IsTrusted), Is.EqualTo((status, isTrusted)));
        Assert.That(stub.Calls.Single().Uri.PathAndQuery, Is.EqualTo("/api/v2/architect/dependencytracking/build"));
    }

    [Test]
    public void An_index_without_a_state_is_no_answer() => Assert.That(
        () => TestOrg.Answering("{}").GetDependencyIndexAsync(CancellationToken.None),
        Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Protocol));

    [Test]
    public async Task ListConsumers_reads_a_page_of_consumers()
    {
        var stub = new StubHandler(_ => StubHandler.Json("""
            {"entities":[{"id":"1","name":"Sales","version":"2.0","type":"INBOUNDCALLFLOW","deleted":false,"updated":true},
              {"id":"2","type":"WORKFLOW","deleted":true},{"id":"3","name":"Thing","type":"SOMETHING_NEWER"}],
             "pageSize":100,"pageNumber":2,"total":203,"pageCount":3}
            """));
        Page<OrgDependency> page = await TestOrg.Over(stub).ListConsumersAsync("m1", "commonmodule", 2, CancellationToken.None);

        Assert.That(
            stub.Calls.Single().Uri.PathAndQuery,
            Is.EqualTo("/api/v2/architect/dependencytracking/consumingresources?id=m1&objectType=COMMONMODULEFLOW&flowFilter=published&pageNumber=2&pageSize=100"));
        Assert.That((page.PageNumber, page.PageCount), Is.EqualTo((2, 3)));
        Assert.That(page.Entities, Is.EqualTo(new[]
        {
            new OrgDependency("1", "Sales", "INBOUNDCALLFLOW", "2.0", IsDeleted: false),
            new OrgDependency("2", "2", "WORKFLOW", null, IsDeleted: true),
            new OrgDependency("3", "Thing", "SOMETHING_NEWER", null, IsDeleted: false),
        }));
    }

    [TestCase("""{"name":"Sales","type":"BOTFLOW"}""", "id of a dependency")]
    [TestCase("""{"id":"1","name":"Sales"}""", "type of dependency 1")]
    public void A_consumer_that_cannot_be_told_is_no_answer(string consumer, string field) => Assert.That(
        () => TestOrg.Answering($$"""{"entities":[{{consumer}}],"pageCount":1}""").ListConsumersAsync("m1", "commonmodule", 1, CancellationToken.None),
        Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Protocol).And.Message.Contains(field));
}
