using System.Net;
using Reconciler.Org.Sdk;
using SdkConfiguration = PureCloudPlatform.Client.V2.Client.Configuration;

namespace Reconciler.Org.Contract.Sdk;

/// <summary>That what the SDK does on its own accord does no harm.</summary>
[CancelAfter(30_000)]
internal sealed class SdkOrgTests
{
    [Test]
    public async Task A_refused_call_is_sent_once()
    {
        var handler = Answering(() => AnsweringHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        await using SdkOrg org = Over(handler);

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ListAsync(org)))!;
        Assert.That((error.Kind, error.Status, handler.Requests.Count), Is.EqualTo((OrgErrorKind.Server, 503, 1)));
    }

    [Test]
    public async Task A_call_under_way_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        bool isAborted = false;
        await using SdkOrg org = Over(new AnsweringHandler(async cancel =>
        {
            await cancellation.CancelAsync();
            isAborted = cancel.IsCancellationRequested;
            cancel.ThrowIfCancellationRequested();
            return AnsweringHandler.Json("{}");
        }));

        Assert.That(() => org.ListFlowsAsync(new FlowQuery(), 1, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(isAborted, Is.True);
    }

    [Test]
    public async Task Values_that_the_sdk_changes_or_cannot_read_come_as_the_org_sent_them()
    {
        const string Flow = """
            {"id":"1","name":"A","type":"TELEPATHY","publishedVersion":{"id":"1.0","dateCreated":"2026-08-01T10:20:30.120+02:00","datePublished":1785572430120},
             "inputSchema":{"default":"2026-08-01T10:20:30.120+02:00","number":1.10}}
            """;
        await using SdkOrg org = Over(Answering(() => AnsweringHandler.Json($$"""{"entities":[{{Flow}}],"pageCount":1}""")));

        OrgFlow flow = (await ListAsync(org)).Entities.Single();
        var moment = new DateTimeOffset(2026, 8, 1, 8, 20, 30, 120, TimeSpan.Zero);
        Assert.That((flow.Type, flow.PublishedVersion!.DateCreated, flow.PublishedVersion.DatePublished), Is.EqualTo(("telepathy", moment, moment)));
        Assert.That(flow.InputSchema!.Value.GetRawText(), Does.Contain("2026-08-01T10:20:30.120+02:00").And.Contains("1.10"));
    }

    [Test]
    public async Task The_rate_limit_is_told_of_answers_and_of_refusals([Values(200, 429)] int status)
    {
        await using SdkOrg org = Over(Answering(() =>
        {
            HttpResponseMessage answer = AnsweringHandler.Json("""{"entities":[],"total":0}""", (HttpStatusCode)status);
            answer.Headers.Add("inin-ratelimit-count", "12");
            answer.Headers.Add("inin-ratelimit-allowed", "300");
            answer.Headers.Add("inin-ratelimit-reset", "40");
            return answer;
        }));
        var readings = new List<RateLimitReading>();
        org.RateLimitRead += readings.Add;
        await ((Task)ListAsync(org)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        Assert.That(readings, Is.EqualTo(new[] { new RateLimitReading(12, 300, TimeSpan.FromSeconds(40)) }));
    }

    [Test]
    public async Task A_login_that_the_sdk_would_send_elsewhere_is_not_sent()
    {
        var handler = Answering(() => AnsweringHandler.Json("{}"));
        await using var org = new SdkOrg(
            OrgEndpoint.ForServer(new Uri("https://api.gateway.example"), "test", "a gateway"), new OrgCredentials("id", "secret"), handler, TimeProvider.System);

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ListAsync(org)))!;
        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.Misconfigured));
        Assert.That(error.Message, Does.Contain("login.gateway.example instead of api.gateway.example"));
    }

    [Test]
    public async Task A_gateway_with_a_path_is_called_below_its_path()
    {
        var handler = Answering(() => AnsweringHandler.Json("""{"entities":[],"total":0}"""));
        await using var org = new SdkOrg(
            OrgEndpoint.ForServer(new Uri("https://gateway.example/genesys"), "test", "a gateway"), new OrgCredentials("id", "secret"), handler, TimeProvider.System);
        await ListAsync(org);

        Assert.That(handler.Requests.Single().RequestUri!.GetLeftPart(UriPartial.Path), Is.EqualTo("https://gateway.example/genesys/api/v2/flows"));
        Assert.That($"{handler.Requests.Single().Headers.Authorization}", Is.EqualTo("Bearer token"));
    }

    [Test]
    public async Task The_sdk_never_sees_the_settings_in_the_home_folder()
    {
        await using SdkOrg org = Over(Answering(() => AnsweringHandler.Json("{}")));

        Assert.That(SdkConfiguration.Default.ConfigFilePath, Does.StartWith(Path.Combine(Path.GetTempPath(), "reconciler-sdk-")));
        Assert.That(Path.Exists(SdkConfiguration.Default.ConfigFilePath), Is.False);
    }

    [Test]
    public async Task The_home_folder_is_what_it_was()
    {
        string? before = Environment.GetEnvironmentVariable("HOME");
        await using SdkOrg org = Over(Answering(() => AnsweringHandler.Json("{}")));

        Assert.That(Environment.GetEnvironmentVariable("HOME"), Is.EqualTo(before).And.Not.Contains("reconciler-sdk-"));
    }

    [Test]
    public async Task A_write_without_a_body_has_one_so_that_no_connection_repeats_it()
    {
        var handler = Answering(() => AnsweringHandler.Json("""{"id":"1","presignedUrl":"https://s3.example/a"}"""));
        await using SdkOrg org = Over(handler);
        await org.CreatePublishJobAsync(TestContext.CurrentContext.CancellationToken);

        Assert.That(handler.Requests.Single().Content, Is.Not.Null);
    }

    private static AnsweringHandler Answering(Func<HttpResponseMessage> answer) => new(_ => Task.FromResult(answer()));

    private static SdkOrg Over(HttpMessageHandler handler) =>
        new(OrgEndpoint.ForRegion(Reconciler.Org.Region.Parse("eu-central-1"), "test"), new OrgCredentials("id", "secret"), handler, TimeProvider.System);

    private static Task<Page<OrgFlow>> ListAsync(SdkOrg org) => org.ListFlowsAsync(new FlowQuery(), 1, TestContext.CurrentContext.CancellationToken);
}
