using System.Net;
using Reconciler.Org.Http;

namespace Reconciler.Org.Tests.Http;

internal sealed class ApiClientTests
{
    [Test]
    public async Task A_refused_token_is_forgotten_and_the_next_call_logs_in()
    {
        var stub = new StubHandler(request => request.Headers["Authorization"] == "Bearer token-1"
            ? StubHandler.Json("{}", HttpStatusCode.Unauthorized)
            : StubHandler.Json("""{"entities":[],"pageCount":0}"""));
        HttpOrg org = TestOrg.Over(stub);

        Assert.That(() => ListAsync(org), Throws.InstanceOf<OrgException>().With.Property("Kind").EqualTo(OrgErrorKind.Unauthorized));
        await ListAsync(org);
        await ListAsync(org);

        Assert.That((stub.Logins, stub.Calls.Count), Is.EqualTo((2, 3)));
    }

    [Test]
    public void A_cancelled_call_ends_with_a_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        HttpOrg org = TestOrg.Over(new StubHandler(_ =>
        {
            cancellation.Cancel();
            throw new HttpRequestException(HttpRequestError.ResponseEnded);
        }));

        Assert.That(() => org.ListFlowsAsync(new FlowQuery(), 1, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase("not json")]
    [TestCase("null")]
    [TestCase("""{"entities":[{"id":"f""")]
    public async Task An_answer_that_is_not_the_json_of_the_api_is_a_protocol_error(string body)
    {
        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ListAsync(TestOrg.Answering(body))))!;

        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Protocol, true)));
        Assert.That(error.Message, Does.StartWith("GET /api/v2/flows: api.mypurecloud.de answered with"));
    }

    [Test]
    public async Task An_answer_that_breaks_off_is_lost()
    {
        HttpOrg org = TestOrg.Over(new StubHandler(_ => new HttpResponseMessage { Content = new StreamContent(new BreakingStream()) }));

        OrgException error = (await Assert.ThrowsAsync<OrgException>(() => ListAsync(org)))!;
        Assert.That((error.Kind, error.AnswerLost), Is.EqualTo((OrgErrorKind.Unreachable, true)));
        Assert.That(error.Message, Does.Contain("broke before the answer was complete"));
    }

    private static Task ListAsync(HttpOrg org) => org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None);

    private sealed class BreakingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new HttpIOException(HttpRequestError.ResponseEnded);
    }
}
