using System.Net;
using Reconciler.Org.Resilience;
using Reconciler.TestKit;

namespace Reconciler.Org.Tests;

/// <summary>Whatever fails, and whatever a server or a proxy repeats of what it was sent: no secret comes out.</summary>
internal sealed class SecretsTests
{
    private const string Token = "eyJhbGciOiJIUzI1NiJ9.token_of-the.run";
    private const string Signature = "X-Amz-Signature=hidden-signature";

    private static readonly Uri Presigned = new($"https://s3.example/bucket/key?{Signature}&X-Amz-Credential=hidden-credential");

    private static readonly string Basic = TestOrg.Credentials.ToBasicHeader().ToString();

    private static readonly string[] Secrets = [Token, TestOrg.Secret, Basic.Split(' ')[1], "hidden-signature", "hidden-credential"];

    private static readonly (string Name, Func<IOrg, Task> Send)[] Calls =
    [
        ("list", org => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None)),
        ("register", org => org.CreatePublishJobAsync(CancellationToken.None)),
        ("job", org => org.GetExportJobAsync("j", CancellationToken.None)),
        ("upload", org => org.UploadAsync(new PublishJob("j", Presigned, new Dictionary<string, string> { ["x-amz-meta"] = "a" }), "x", CancellationToken.None)),
        ("download", org => org.DownloadExportAsync(Presigned, CancellationToken.None)),
    ];

    private static readonly (string Name, Func<HttpResponseMessage> Answer)[] Failures =
    [
        .. new[] { 400, 401, 403, 404, 409, 429, 500, 502, 503, 504 }.Select(status => ($"{status}", Answer(() => Echo((HttpStatusCode)status)))),
        ("an unusable body", Answer(() => Echo(HttpStatusCode.OK))),
        ("a redirect", Answer(Redirect)),
        ("a dropped connection", Answer(() => throw new HttpRequestException(HttpRequestError.ResponseEnded))),
        ("a refused connection", Answer(() => throw new HttpRequestException(HttpRequestError.ConnectionError))),
        ("a TLS failure", Answer(() => throw new HttpRequestException(HttpRequestError.SecureConnectionError))),
        ("a page of a proxy", Answer(() => StubHandler.Html(HttpStatusCode.BadGateway))),
    ];

    public static IEnumerable<TestCaseData> Cases =>
        from call in Calls
        from failure in Failures
        from atLogin in new[] { false, true }
        where !atLogin || call.Name == "list"
        select new TestCaseData(call.Send, failure.Answer, atLogin).SetArgDisplayNames(call.Name, failure.Name, atLogin ? "at the login" : "at the call");

    [TestCaseSource(nameof(Cases))]
    public async Task No_failure_tells_a_secret(Func<IOrg, Task> send, Func<HttpResponseMessage> fail, bool atLogin)
    {
        var waits = new List<OrgWait>();
        var stub = new StubHandler(_ => fail()) { Login = (_, _) => atLogin ? fail() : StubHandler.Json($$"""{"access_token":"{{Token}}"}""") };
        var options = new ResilienceOptions { OnWait = waits.Add, AttemptTimeout = TimeSpan.FromDays(1) };
        await using var org = new ResilientOrg(TestOrg.Over(stub), options, new ManualTimeProvider { SkipsWaitsBelow = TimeSpan.FromHours(1) }, () => 0);

        Exception? error = await Catch(() => send(org));
        string told = string.Join('\n', [$"{error}", .. waits.Select(wait => $"{wait} {wait.Text}")]);

        Assert.That(Secrets.Where(told.Contains), Is.Empty);
        Assert.That(stub.Calls.Where(call => call.Uri.Host is not ("api.mypurecloud.de" or "s3.example")), Is.Empty, "calls of other hosts");
        Assert.That(stub.Calls.Where(call => call.Uri.Host == "s3.example" && call.Headers.ContainsKey("Authorization")), Is.Empty, "tokens sent to the storage");
    }

    [Test]
    public async Task A_redirect_with_a_token_is_refused_with_what_to_do()
    {
        OrgException error = (await Assert.ThrowsAsync<OrgException>(
            () => TestOrg.Over(new StubHandler(_ => Redirect())).ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None)))!;

        Assert.That(error.Kind, Is.EqualTo(OrgErrorKind.Protocol));
        Assert.That(error.Message, Does.EndWith("a redirect to evil.example, which is not followed; check the region and the proxy settings"));
    }

    private static async Task<Exception?> Catch(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (OrgException error)
        {
            return error;
        }
    }

    private static Func<HttpResponseMessage> Answer(Func<HttpResponseMessage> answer) => answer;

    private static HttpResponseMessage Echo(HttpStatusCode status)
    {
        string words = $"No: Authorization: Bearer {Token}, {Basic}, PUT {Presigned}";
        return StubHandler.Json($$"""{"message":"{{words}}","code":"c","error":"e","error_description":"{{words}}"}""", status);
    }

    private static HttpResponseMessage Redirect()
    {
        var answer = new HttpResponseMessage(HttpStatusCode.Found);
        answer.Headers.Location = new Uri($"https://evil.example/?{Signature}");
        return answer;
    }
}
