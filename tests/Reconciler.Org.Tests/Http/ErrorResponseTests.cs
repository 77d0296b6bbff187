using System.Net;
using System.Net.Http.Headers;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests.Http;

internal sealed class ErrorResponseTests
{
    [TestCase(400, "bad.request", OrgErrorKind.Refused)]
    [TestCase(401, "bad.credentials", OrgErrorKind.Unauthorized)]
    [TestCase(403, "missing.permissions", OrgErrorKind.Forbidden)]
    [TestCase(404, "architect.flow.not.found", OrgErrorKind.NotFound)]
    [TestCase(405, "architect.flow.cannot.delete.user.does.not.have.lock", OrgErrorKind.Conflict)]
    [TestCase(405, "method.not.allowed", OrgErrorKind.Refused)]
    [TestCase(409, "architect.flow.locked.by.user", OrgErrorKind.Conflict)]
    [TestCase(410, "architect.flow.deleted", OrgErrorKind.NotFound)]
    [TestCase(429, "too.many.requests", OrgErrorKind.RateLimited)]
    [TestCase(500, "internal.server.error", OrgErrorKind.Server)]
    public async Task An_error_body_becomes_an_exception(int status, string code, OrgErrorKind kind)
    {
        OrgException error = await FailAsync(Answer(status, $$"""{"message":"The words of the server.","code":"{{code}}","status":{{status}}}"""));

        Assert.That((error.Kind, error.Status, error.Code, error.AnswerLost), Is.EqualTo((kind, (int?)status, code, false)));
        Assert.That(error.Message, Does.StartWith($"GET /api/v2/flows: api.mypurecloud.de answered {status} {code}: The words of the server"));
        Assert.That(error.Message, Does.Not.Contain("pageNumber").And.Not.Contains("token-1"));
    }

    [TestCase(500, false)]
    [TestCase(502, true)]
    [TestCase(503, false)]
    [TestCase(504, true)]
    public async Task A_gateway_does_not_know_what_became_of_the_call(int status, bool lost)
    {
        OrgException error = await FailAsync(Answer(status, """{"code":"request.timeout"}"""));

        Assert.That((error.Kind, error.Status, error.AnswerLost), Is.EqualTo((OrgErrorKind.Server, (int?)status, lost)));
    }

    [TestCase("ININ-Correlation-Id")]
    [TestCase("inin-correlation-id")]
    public async Task The_correlation_id_is_told(string header)
    {
        HttpResponseMessage answer = Answer(500, "{}");
        answer.Headers.Add(header, "abc-123");

        OrgException error = await FailAsync(answer);
        Assert.That(error.CorrelationId, Is.EqualTo("abc-123"));
        Assert.That(error.Message, Does.Contain("(correlation id abc-123)"));
    }

    [TestCase("""{"message":"No.","messageParams":{"permissions":"[architect:flow:search]"}}""", "architect:flow:search")]
    [TestCase("""{"message":"You are missing the following permission(s): [routing:queue:view, architect:flow:view]"}""", "routing:queue:view, architect:flow:view")]
    [TestCase("""{"message":"No."}""", "architect:flow:view")]
    [TestCase("", "architect:flow:view")]
    public async Task A_missing_permission_is_named_from_the_body_or_else_from_the_operation(string body, string permission)
    {
        OrgException error = await FailAsync(Answer(403, body));

        Assert.That(error.MissingPermission, Is.EqualTo(permission));
        Assert.That(error.Message, Does.EndWith($"; give the OAuth client a role with {permission}"));
    }

    [Test]
    public async Task Retry_after_is_read_as_seconds()
    {
        HttpResponseMessage answer = Answer(429, "{}");
        answer.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(95));

        OrgException error = await FailAsync(answer);
        Assert.That(error.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(95)));
        Assert.That(error.Message, Does.EndWith("wait 95 s, or run less at once with this OAuth client"));
    }

    [TestCase(40, 40)]
    [TestCase(-40, 0)]
    public async Task Retry_after_is_read_as_a_date(int offset, int seconds)
    {
        var time = new ManualTimeProvider();
        HttpResponseMessage answer = Answer(503, "{}");
        answer.Headers.RetryAfter = new RetryConditionHeaderValue(time.GetUtcNow().AddSeconds(offset));

        Assert.That((await FailAsync(answer, time)).RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(seconds)));
    }

    [TestCase(200)]
    [TestCase(502)]
    public async Task Html_suggests_a_proxy(int status)
    {
        OrgException error = await FailAsync(StubHandler.Html((HttpStatusCode)status));

        Assert.That(error.Kind, Is.EqualTo(status == 200 ? OrgErrorKind.Protocol : OrgErrorKind.Server));
        Assert.That(error.Message, Does.Contain("HTML page").And.Contains("proxy"));
    }

    [Test]
    public async Task A_redirect_is_not_followed_and_names_its_host_only()
    {
        HttpResponseMessage answer = Answer(302, "");
        answer.Headers.Location = new Uri("https://elsewhere.example/path?secret=hidden");

        OrgException error = await FailAsync(answer);
        Assert.That((error.Kind, error.Status), Is.EqualTo((OrgErrorKind.Protocol, (int?)302)));
        Assert.That(error.Message, Does.Contain("a redirect to elsewhere.example, which is not followed").And.Not.Contains("hidden"));
    }

    [Test]
    public async Task Text_of_the_server_cannot_drive_a_terminal_nor_flood_it()
    {
        string message = "bad \\u001b[2J" + new string('x', 10_000);

        Assert.That((await FailAsync(Answer(400, $$"""{"message":"{{message}}"}"""))).Message, Has.Length.LessThan(700).And.Not.Contains("\u001b"));
    }

    private static HttpResponseMessage Answer(int status, string body) => StubHandler.Json(body, (HttpStatusCode)status);

    private static async Task<OrgException> FailAsync(HttpResponseMessage answer, TimeProvider? time = null) =>
        (await Assert.ThrowsAsync<OrgException>(() => TestOrg.Over(new StubHandler(_ => answer), time).ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None)))!;
}
