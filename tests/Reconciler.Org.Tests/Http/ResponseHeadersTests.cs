using System.Net;
using Reconciler.Org.Http;

namespace Reconciler.Org.Tests.Http;

internal sealed class ResponseHeadersTests
{
    [TestCase(HttpStatusCode.OK)]
    [TestCase(HttpStatusCode.TooManyRequests)]
    public async Task Every_answer_tells_its_reading(HttpStatusCode status)
    {
        List<RateLimitReading> readings = await ReadAsync(status, "7", "300", "61");

        Assert.That(readings, Is.EqualTo(new[] { new RateLimitReading(7, 300, TimeSpan.FromSeconds(61)) }));
    }

    [TestCase(null, "300", "60")]
    [TestCase("7", null, "60")]
    [TestCase("7", "300", null)]
    [TestCase("7", "0", "60")]
    [TestCase("-1", "300", "60")]
    [TestCase("7", "many", "60")]
    [TestCase("7", "300", "99999999999")]
    public async Task What_makes_no_sense_is_no_reading(string? count, string? allowed, string? reset) =>
        Assert.That(await ReadAsync(HttpStatusCode.OK, count, allowed, reset), Is.Empty);

    private static async Task<List<RateLimitReading>> ReadAsync(HttpStatusCode status, string? count, string? allowed, string? reset)
    {
        var readings = new List<RateLimitReading>();
        await using HttpOrg org = TestOrg.Over(new StubHandler(_ =>
        {
            HttpResponseMessage answer = StubHandler.Json("""{"entities":[],"pageCount":0}""", status);
            answer.Headers.TryAddWithoutValidation("inin-ratelimit-count", count);
            answer.Headers.TryAddWithoutValidation("inin-ratelimit-allowed", allowed);
            answer.Headers.TryAddWithoutValidation("inin-ratelimit-reset", reset);
            return answer;
        }));
        org.RateLimitRead += readings.Add;
        await org.ListFlowsAsync(new FlowQuery(), 1, CancellationToken.None).ContinueWith(_ => { }, TaskScheduler.Default);
        return readings;
    }
}
