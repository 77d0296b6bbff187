using System.Net;
using System.Text;
using Reconciler.Org.Http;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Http;

internal sealed class OAuthLoginTests
{
    private const string EmptyListing = """{"entities":[],"pageCount":0}""";

    [Test]
    public async Task A_login_sends_the_client_credentials_grant_to_the_login_host()
    {
        RecordedRequest? login = null;
        var stub = new StubHandler(_ => StubHandler.Json(EmptyListing))
        {
            Login = (request, _) =>
            {
                login = request;
                return StubHandler.Json("""{"access_token":"t"}""");
            },
        };
        await ListAsync(stub);

        Assert.That(login!.Uri, Is.EqualTo(new Uri("https://login.mypurecloud.de/oauth/token")));
        Assert.That(login.Body, Is.EqualTo("grant_type=client_credentials"));
        Assert.That(login.Headers["Content-Type"], Is.EqualTo("application/x-www-form-urlencoded"));
        Assert.That(login.Headers["Authorization"], Is.EqualTo("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"client-1:{TestOrg.Secret}"))));
    }

    [TestCase(HttpStatusCode.BadRequest, """{"error":"invalid_client","description":"client not found: invalid_client"}""")]
    [TestCase(HttpStatusCode.BadRequest, """{"description":"client not found"}""")]
    [TestCase(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"authentication failed"}""")]
    [TestCase(HttpStatusCode.Unauthorized, "")]
    public async Task A_refused_client_names_both_reasons_and_the_region(HttpStatusCode status, string body)
    {
        OrgException error = await RefusedAsync(StubHandler.Json(body, status));

        Assert.That((error.Kind, error.Status), Is.EqualTo((OrgErrorKind.BadCredentials, (int?)status)));
        Assert.That(error.Message, Does.StartWith("POST /oauth/token: login.mypurecloud.de answered"));
        Assert.That(error.Message, Does.EndWith("wrong client id or secret, or the right ones in another region than eu-central-1 (api.mypurecloud.de)"));
        Assert.That(error.ToString(), Does.Not.Contain(TestOrg.Secret));
    }

    [TestCase(HttpStatusCode.TooManyRequests, OrgErrorKind.RateLimited)]
    [TestCase(HttpStatusCode.ServiceUnavailable, OrgErrorKind.Server)]
    [TestCase(HttpStatusCode.BadRequest, OrgErrorKind.Refused)]
    public async Task Other_refusals_are_not_about_the_credentials(HttpStatusCode status, OrgErrorKind kind) =>
        Assert.That((await RefusedAsync(StubHandler.Json("""{"error":"unsupported_grant_type"}""", status))).Kind, Is.EqualTo(kind));

    [TestCase("{}")]
    [TestCase("""{"access_token":""}""")]
    [TestCase("""{"access_token":"hid\nden"}""")]
    public async Task An_unusable_token_is_a_protocol_error_that_does_not_quote_it(string body)
    {
        OrgException error = await RefusedAsync(StubHandler.Json(body));

        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.Protocol));
        Assert.That(error.ToString(), Does.Not.Contain("hid"));
    }

    [Test]
    public async Task A_login_that_gets_no_answer_times_out_and_counts_as_never_sent()
    {
        var time = new ManualTimeProvider();
        HttpOrg org = TestOrg.Over(new HangingHandler(() => time.Advance(TimeSpan.FromSeconds(31))), time);

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None)))!;
        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Timeout, false)));
        Assert.That(error.Message, Does.Contain("login.mypurecloud.de").And.Contains("30 s"));
    }

    [Test]
    public async Task A_login_whose_connection_breaks_counts_as_never_sent()
    {
        var stub = new StubHandler(_ => StubHandler.Json(EmptyListing)) { Login = (_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded) };

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ListAsync(stub)))!;
        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Unreachable, false)));
    }

    private static async Task<OrgException> RefusedAsync(HttpResponseMessage answer)
    {
        var stub = new StubHandler(_ => StubHandler.Json(EmptyListing)) { Login = (_, _) => answer };
        return (await Assert.ThrowsAsync<OrgException>(() => ListAsync(stub)))!;
    }

    private static Task ListAsync(StubHandler stub) => TestOrg.Over(stub).ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None);

    /// <summary>Never answers; tells when a request came.</summary>
    private sealed class HangingHandler(Action onRequest) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            onRequest();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            throw new InvalidOperationException("Waited for ever, and longer.");
        }
    }
}
